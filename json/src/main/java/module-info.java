/** How reviews are written: JSON in and out. Start at {@link io.github.casereview.json.ReviewJson}. */
module io.github.casereview.json {
    requires transitive io.github.casereview;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.casereview.json;
}
