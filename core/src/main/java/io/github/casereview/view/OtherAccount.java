package io.github.casereview.view;

import io.github.casereview.uncertain.Agreement;
import io.github.casereview.value.Holder;
import io.github.casereview.value.ReviewValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One more telling of something, beside the tellings it names, compared in what both tell.
 *
 * @param account the later telling
 * @param originals the tellings of which it is another, as far as the record holds them
 * @param compared the properties that could be compared, by their names, each with the weightiest answer
 */
public record OtherAccount(ReviewValue account, List<ReviewValue> originals, Map<String, Agreement> compared) {
    /** Copies what it is given. */
    public OtherAccount {
        originals = List.copyOf(originals);
        compared = Collections.unmodifiableMap(new LinkedHashMap<>(compared));
    }

    /**
     * All that a record tells again by naming what it told before, in the order of the record.
     *
     * @param record the record
     * @param timeline what resolves its relative dates
     * @return each later telling, compared with those it names
     */
    public static List<OtherAccount> in(Holder record, Timeline timeline) {
        return new Accounts(record, timeline).all().toList();
    }

    /** {@return how the tellings stand to each other as a whole; cannot tell where nothing could be compared} */
    public Agreement agreement() {
        return Agreement.ofAll(compared.values());
    }
}
