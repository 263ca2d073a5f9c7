package io.github.casereview.json.scan;

import java.util.ArrayList;
import java.util.List;

/** An array that is being read. */
final class OpenArray implements Open {
    private final int start;
    private boolean filled;
    private final List<Located> items = new ArrayList<>();

    OpenArray(int start) {
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
        return !filled;
    }

    @Override
    public void add(Located value) {
        filled = true;
        items.add(value);
    }

    @Override
    public void fill() {
        filled = true;
    }

    @Override
    public Located close(int end) {
        return new Located.Arr(start, end, List.copyOf(items));
    }
}
