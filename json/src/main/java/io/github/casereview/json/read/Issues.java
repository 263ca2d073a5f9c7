package io.github.casereview.json.read;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects issues, keeps the first thousand in document order and counts the rest. */
public final class Issues {
    /** How many issues of one text are kept. */
    public static final int MOST = 1_000;

    private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::offset)
            .thenComparing(entry -> entry.issue().stage())
            .thenComparingInt(Entry::arrival);

    private final PriorityQueue<Entry> kept = new PriorityQueue<>(ORDER.reversed());
    private int arrivals;
    private boolean error;

    private record Entry(int offset, int arrival, Issue issue) {}

    /** Adds an issue that stands at an offset of the text. */
    public void add(int offset, Issue issue) {
        error |= issue.severity() == Severity.ERROR;
        kept.add(new Entry(offset, arrivals++, issue));
        if (kept.size() > MOST) {
            kept.remove();
        }
    }

    /** {@return whether an issue at an offset is only counted, because enough stand before it} */
    boolean isPast(int offset) {
        Entry last = kept.peek();
        return last != null && kept.size() == MOST && offset > last.offset();
    }

    /** Counts an issue that stands past those that are kept. */
    void pass(Severity severity) {
        error |= severity == Severity.ERROR;
        arrivals++;
    }

    /** {@return whether any issue, kept or not, is an error} */
    public boolean hasError() {
        return error;
    }

    /** {@return the issues kept, in document order} */
    public List<Issue> inOrder() {
        List<Entry> entries = new ArrayList<>(kept);
        entries.sort(ORDER);
        return entries.stream().map(Entry::issue).toList();
    }

    /** {@return how many were not kept} */
    public int suppressed() {
        return arrivals - kept.size();
    }
}
