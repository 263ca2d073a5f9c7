package io.github.casereview.json.text;

import java.util.ArrayList;
import java.util.List;

/** An object or array whose closing bracket has not been met yet. */
sealed interface Open {
    /** {@return the offset of its opening bracket} */
    int start();

    /** {@return the character that closes it} */
    char closer();

    /** {@return whether nothing has been added to it} */
    boolean isEmpty();

    /** Adds the value that has just been read. */
    void add(Located value);

    /** {@return what it has become} */
    Located close(int end);

    /** {@return what may stand after a value in it} */
    default String afterValue() {
        return closer() == ']' ? "a comma or a closing bracket" : "a comma or a closing brace";
    }

    /** An array that is being read. */
    final class OfArray implements Open {
        private final int start;
        private final List<Located> items = new ArrayList<>();

        OfArray(int start) {
            this.start = start;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public char closer() {
            return ']';
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public void add(Located value) {
            items.add(value);
        }

        @Override
        public Located close(int end) {
            return new Located.Arr(start, end, List.copyOf(items));
        }
    }

    /** An object that is being read. */
    final class OfObject implements Open {
        private final int start;
        private final List<Located.Member> members = new ArrayList<>();
        private int nameStart;
        private String name = "";

        OfObject(int start) {
            this.start = start;
        }

        /** Says under which name the next value is added. */
        void name(int quote, String decoded) {
            nameStart = quote;
            name = decoded;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public char closer() {
            return '}';
        }

        @Override
        public boolean isEmpty() {
            return members.isEmpty();
        }

        @Override
        public void add(Located value) {
            members.add(new Located.Member(nameStart, name, value));
        }

        @Override
        public Located close(int end) {
            return new Located.Obj(start, end, List.copyOf(members));
        }
    }
}
