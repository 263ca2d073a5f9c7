package io.github.casereview.code;

import java.util.Map;
import java.util.Optional;

/** An entry that belongs to some nations only, or to each of them for other years. */
public interface NationalCode extends OpenCode {
    /** {@return the span in each nation; empty if the code is not tied to nations} */
    Map<Nation, Span> getSpans();

    /**
     * Gives the span in a nation.
     *
     * @param nation the nation
     * @return the span, or nothing if the code is not of that nation
     */
    default Optional<Span> getSpan(Nation nation) {
        Map<Nation, Span> spans = getSpans();
        return spans.isEmpty() ? Optional.of(Span.always()) : Optional.ofNullable(spans.get(nation));
    }

    /** {@return the smallest span that holds those of all nations} */
    @Override
    default Span getSpan() {
        return getSpans().values().stream().reduce(Span::union).orElse(Span.always());
    }
}
