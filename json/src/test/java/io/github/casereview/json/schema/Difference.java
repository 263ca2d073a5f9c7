package io.github.casereview.json.schema;

/**
 * One difference between two versions of a schema.
 *
 * @param effect whether it can make a valid document invalid
 * @param place the type and property it is in
 * @param what what is different
 */
record Difference(Effect effect, String place, String what) {
    enum Effect {
        /** Titles, descriptions and examples: every document keeps its verdict. */
        WORDING,
        /** Every document that was valid still is. */
        COMPATIBLE,
        /** Some document that was valid no longer is, or that cannot be told. */
        INCOMPATIBLE
    }

    static Difference of(boolean compatible, String place, String what) {
        return new Difference(compatible ? Effect.COMPATIBLE : Effect.INCOMPATIBLE, place, what);
    }

    @Override
    public String toString() {
        return effect + " " + place + ": " + what;
    }
}
