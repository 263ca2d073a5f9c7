package io.github.casereview.validation.rule.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Finds characters that do not show, except where a script or an emoji needs them: joiners within scripts that join,
 * direction marks in texts that run from right to left, the tags of flags.
 */
final class HiddenScan implements Scan {
    private static final Set<UnicodeScript> WITHOUT_JOINERS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);
    private static final Set<Integer> DIRECTION_MARKS = Set.of(0x200e, 0x200f, 0x061c);
    private static final Set<Integer> FILLERS = Set.of(0x115f, 0x1160, 0x3164, 0xffa0);
    private static final Set<Integer> VISIBLE_FORMATS = Set.of(
            0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06dd, 0x070f, 0x0890, 0x0891, 0x08e2, 0x110bd, 0x110cd);
    private static final int BLACK_FLAG = 0x1f3f4;

    private final String text;
    private final boolean rightToLeft;

    HiddenScan(String text) {
        this.text = text;
        this.rightToLeft = text.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    @Override
    public int at(int start) {
        int c = text.codePointAt(start);
        return isHidden(start, c) && !isGarbled(start) ? Character.charCount(c) : 0;
    }

    @Override
    public String words(int start) {
        return Scan.codePoint(text, start);
    }

    /** What another rule finds garbled is not found again here. */
    private boolean isGarbled(int start) {
        for (int back = 0; back <= 3 && back <= start; back++) {
            if (GarbledScan.length(text, start - back) > back) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(int start, int c) {
        int before = start == 0 ? -1 : text.codePointBefore(start);
        if (c == 0x200c || c == 0x200d) {
            return !joins(before);
        } else if (DIRECTION_MARKS.contains(c)) {
            return !rightToLeft;
        } else if (isTag(c)) {
            return before != BLACK_FLAG && !isTagOfFlag(start);
        }
        return isControl(c)
                || FILLERS.contains(c)
                || isNoncharacter(c)
                || isSelectorTooMany(c, before)
                || Character.getType(c) == Character.SURROGATE
                || (Character.getType(c) == Character.FORMAT && !VISIBLE_FORMATS.contains(c));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }

    private static boolean isNoncharacter(int c) {
        return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    }

    /** A selector picks a form of the character before it; a second one, or one of ideographs elsewhere, hides data. */
    private static boolean isSelectorTooMany(int c, int before) {
        boolean ideographic = c >= 0xe0100 && c <= 0xe01ef;
        return (ideographic && !Character.isIdeographic(before)) || (isSelector(c) && isSelector(before));
    }

    private static boolean isSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static boolean joins(int before) {
        if (before < 0 || Character.getType(before) == Character.FORMAT) {
            return false;
        }
        int type = Character.getType(before);
        boolean emoji = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || isSelector(before);
        boolean letter = Character.isLetter(before)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return emoji || (letter && !WITHOUT_JOINERS.contains(UnicodeScript.of(before)));
    }

    private static boolean isTag(int c) {
        return c >= 0xe0000 && c <= 0xe007f;
    }

    /** The flags of England, Scotland and Wales are a black flag with at most seven tags. */
    private boolean isTagOfFlag(int start) {
        int at = start;
        for (int tags = 0; tags < 7 && at > 0; tags++) {
            int before = text.codePointBefore(at);
            if (before == BLACK_FLAG) {
                return true;
            } else if (!isTag(before)) {
                return false;
            }
            at -= Character.charCount(before);
        }
        return false;
    }
}
