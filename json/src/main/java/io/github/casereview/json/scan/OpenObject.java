package io.github.casereview.json.scan;

import java.util.ArrayList;
import java.util.List;

/** An object that is being read. */
final class OpenObject implements Open {
    private final int start;
    private boolean filled;
    private final List<Located.Member> members = new ArrayList<>();
    private int nameStart;
    private String name = "";

    OpenObject(int start) {
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
        return !filled;
    }

    @Override
    public void add(Located value) {
        filled = true;
        members.add(new Located.Member(nameStart, name, value));
    }

    @Override
    public void fill() {
        filled = true;
    }

    @Override
    public Located close(int end) {
        return new Located.Obj(start, end, List.copyOf(members));
    }
}
