package io.github.casereview.json.mapper;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Code;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.value.ReviewValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the types of the model from the application's own, which may look alike. */
final class ModelTypes {
    private static final String PACKAGE = CaseReview.class.getPackageName();

    private ModelTypes() {}

    /** Whether values of a type are written by us: a type of the model, its implementation, or several types in one. */
    static boolean isValue(Class<?> type) {
        return ReviewValue.class.isAssignableFrom(type) && isOurs(type);
    }

    /** Whether a type says by itself what to read. */
    static boolean isObject(Class<?> type) {
        return isValue(type) && Shape.describes(type);
    }

    /** Whether a type is a code list; also that of a constant with a body of its own. */
    static boolean isCode(Class<?> type) {
        return Code.class.isAssignableFrom(type) && Enum.class.isAssignableFrom(type) && isOurs(type);
    }

    /** The entries of a code list by the code as written. */
    static Map<String, Code> codes(Class<?> list) {
        Class<?> type = list.isEnum() ? list : list.getSuperclass();
        Map<String, Code> codes = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).map(Code.class::cast).forEach(code -> codes.put(code.getCode(), code));
        return codes;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(PACKAGE) || type.getPackageName().startsWith(PACKAGE + ".");
    }
}
