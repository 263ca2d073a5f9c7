package io.github.casereview.code;

/** One entry of a code list, with the list it belongs to. */
public interface Code {
    /** {@return the code as written in data} */
    String getCode();

    /** {@return what the code means, in a few words} */
    String getLabel();

    /** {@return the name of the list} */
    String getScheme();
}
