package io.github.casereview.code;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which open code list an enum holds. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenList {
    /** {@return the name of the list, as {@link CodedBy} and data use it} */
    String name();

    /** {@return what the list is of, in a few words} */
    String title();

    /** {@return the edition; this library's own lists share one} */
    String version() default "1-draft";

    /** {@return who publishes the list} */
    String publisher() default "casereview";

    /** {@return the public text that the entries are from, by title or address; empty for this library's own lists} */
    String source() default "";
}
