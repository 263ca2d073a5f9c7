package io.github.casereview.json.shape;

/** What stands in a property, or in each element of it. */
public enum Form {
    STRING("a string", "strings"),
    NUMBER("a number", "numbers"),
    FLAG("true or false", "true or false"),
    CODE("a string", "strings"),
    OBJECT("an object", "objects"),
    EXTENSIONS("an object", "objects");

    private final String one;
    private final String many;

    Form(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** {@return the JSON type in words, for one value} */
    public String one() {
        return one;
    }

    /** {@return the JSON type in words, for the elements of an array} */
    public String many() {
        return many;
    }
}
