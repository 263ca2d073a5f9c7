package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How many issues share a code or a place, and in how many files. */
final class Tally {
    private final String key;
    private final Set<Integer> files = new HashSet<>();
    private final Map<Severity, Integer> issues = new EnumMap<>(Severity.class);

    Tally(String key) {
        this.key = key;
    }

    void add(Issue issue, int file) {
        issues.merge(issue.severity(), 1, Integer::sum);
        files.add(file);
    }

    String key() {
        return key;
    }

    int files() {
        return files.size();
    }

    int count(Severity severity) {
        return issues.getOrDefault(severity, 0);
    }

    int errors() {
        return count(Severity.ERROR);
    }

    int warnings() {
        return count(Severity.WARNING);
    }

    int infos() {
        return count(Severity.INFO);
    }
}
