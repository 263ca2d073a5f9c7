package io.github.casereview.validation.lint.text;

/** Characters that show nothing and take no room. */
final class Invisible {
    private Invisible() {}

    static boolean is(int point) {
        int type = Character.getType(point);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(point) && point != 0x85;
        return control || type == Character.FORMAT || isFiller(point) || isSelector(point);
    }

    private static boolean isFiller(int point) {
        return switch (point) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static boolean isSelector(int point) {
        return isIn(point, 0x180B, 0x180F)
                || isIn(point, 0xFE00, 0xFE0F)
                || isIn(point, 0xFFF0, 0xFFF8)
                || isIn(point, 0xE0000, 0xE0FFF);
    }

    private static boolean isIn(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
