package io.github.casereview.json.shape;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.value.Root;
import io.github.casereview.waiver.Waivers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can stand at the root of a file, told by its {@code schemaVersion}: {@code case-review/1-draft}. */
public enum RootType {
    /** One review: {@code case-review}. */
    CASE_REVIEW("case-review", CaseReview.class),
    /** A publication with several: {@code review-collection}. */
    REVIEW_COLLECTION("review-collection", ReviewCollection.class),
    /** Decisions to let issues stand: {@code waivers}. */
    WAIVERS("waivers", Waivers.class);

    private static final String VERSION = "1-draft";
    /** Version 1 itself and its minor versions come after the draft of it, as does anything with a greater number. */
    private static final Pattern LATER =
            Pattern.compile("1(\\.[0-9]{1,4}){0,2}|([2-9]|[1-9][0-9]{1,3})(\\.[0-9]{1,4}){0,2}(-[a-z0-9]{1,16})?");

    private final String rootName;
    private final Class<? extends Root> type;

    RootType(String rootName, Class<? extends Root> type) {
        this.rootName = rootName;
        this.type = type;
    }

    /** {@return the name, as in {@code case-review}} */
    public String rootName() {
        return rootName;
    }

    /** {@return the type of the value} */
    public Class<? extends Root> type() {
        return type;
    }

    /** {@return the version that this library writes, as in {@code case-review/1-draft}} */
    public String schemaVersion() {
        return rootName + "/" + VERSION;
    }

    /** {@return the version that this library writes; a draft may still change, a published one never} */
    public static String version() {
        return VERSION;
    }

    /** {@return the root type of a value} */
    public static RootType of(Root value) {
        return Arrays.stream(values())
                .filter(root -> root.type.isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("value has no root type"));
    }

    /** {@return the root type of a {@code schemaVersion} that this library reads} */
    public static Optional<RootType> of(String schemaVersion) {
        return Arrays.stream(values())
                .filter(root -> root.schemaVersion().equals(schemaVersion))
                .findFirst();
    }

    /** {@return the versions that this library reads} */
    public static List<String> schemaVersions() {
        return Arrays.stream(values()).map(RootType::schemaVersion).toList();
    }

    /** {@return whether a {@code schemaVersion} names one of our roots in a version that comes after ours} */
    public static boolean isNewerVersion(String schemaVersion) {
        return Arrays.stream(values())
                .anyMatch(root -> schemaVersion.startsWith(root.rootName + "/")
                        && LATER.matcher(schemaVersion.substring(root.rootName.length() + 1))
                                .matches());
    }
}
