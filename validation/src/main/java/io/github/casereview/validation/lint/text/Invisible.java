package io.github.casereview.validation.lint.text;

/** Characters that show nothing and take no room. */
final class Invisible {
    private Invisible() {}

    static boolean is(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.CONTROL && !Character.isWhitespace(point) && point != 0x85
                || isFiller(point)
                || isSelector(point);
    }

    private static boolean isFiller(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static boolean isSelector(int point) {
        return point >= 0x180B && point <= 0x180F
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xFFF0 && point <= 0xFFF8
                || point >= 0xE0000 && point <= 0xE0FFF;
    }
}
