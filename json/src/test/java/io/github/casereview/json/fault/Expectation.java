package io.github.casereview.json.fault;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import java.util.List;
import java.util.Optional;

/** The issue that a planted fault must become. */
record Expectation(ReaderCode code, Placed at, int rank, Optional<String> suggestion, Optional<Placed> related) {
    static Expectation of(ReaderCode code, Placed at) {
        return new Expectation(code, at, 0, Optional.empty(), Optional.empty());
    }

    Expectation withSuggestion(String name) {
        return new Expectation(code, at, rank, Optional.of(name), related);
    }

    Expectation withRelated(Placed other) {
        return new Expectation(code, at, rank, suggestion, Optional.of(other));
    }

    /** Ranks the properties that one object misses: they all stand at its brace. */
    Expectation withRank(int order) {
        return new Expectation(code, at, order, suggestion, related);
    }

    Issue issue() {
        Issue issue = code.at(at.place, "");
        Issue suggesting = suggestion.map(issue::withSuggestion).orElse(issue);
        List<Place> places = related.stream().map(other -> other.place).toList();
        return suggesting.withRelated(places);
    }
}
