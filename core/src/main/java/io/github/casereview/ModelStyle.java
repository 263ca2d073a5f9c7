package io.github.casereview;

import io.github.casereview.value.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The one style of all values; kept out of class files, where it would make a strict compiler of users complain. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        jdk9Collections = false,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        defaultAsDefault = false,
        depluralize = true,
        depluralizeDictionary = {
            "child:children",
            "person:people",
            "party:parties",
            "series:series",
            "status:statuses",
            "medium:media",
            "basis:bases",
            "practice:goodPractice",
            "agency:agencies",
            "entry:entries",
            "disability:disabilities",
            "progress:progress",
            "qualifies:qualifies",
            "revises:revises",
            "theme:themes"
        },
        allowedClasspathAnnotations = {Generated.class},
        throwForInvalidImmutableState = IncompleteValueException.class,
        underrideToString = "summary")
@interface ModelStyle {}
