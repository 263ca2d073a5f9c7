/** How reviews are written: JSON in and out. Start at {@link io.github.casereview.json.ReviewJson}. */
@SuppressWarnings("module") // validation is built after this module
module io.github.casereview.json {
    requires transitive io.github.casereview;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.casereview.json;
    exports io.github.casereview.json.issue;
    exports io.github.casereview.json.mapper;
    exports io.github.casereview.json.read to
            io.github.casereview.validation;
    exports io.github.casereview.json.shape to
            io.github.casereview.validation;
    exports io.github.casereview.json.suggestion to
            io.github.casereview.validation;
}
