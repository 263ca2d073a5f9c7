package io.github.casereview.json.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Calls accessors and builders through handles: core reflection may not, where the declaring class is not public. */
final class Handles {
    private Handles() {}

    static MethodHandle getter(Class<?> type, Method accessor) {
        return find(type, accessor.getName(), MethodType.methodType(accessor.getReturnType()));
    }

    static MethodHandle setter(Class<?> builder, String name, Class<?> parameter) {
        Method method = Arrays.stream(builder.getMethods())
                .filter(each -> each.getName().equals(name) && !each.isSynthetic())
                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no builder method for " + name));
        return find(builder, name, MethodType.methodType(method.getReturnType(), parameter));
    }

    static MethodHandle factory(Class<?> type, Class<?> builder) {
        try {
            return generic(MethodHandles.publicLookup().findStatic(type, "builder", MethodType.methodType(builder)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no builder in " + type.getSimpleName(), e);
        }
    }

    static MethodHandle build(Class<?> type, Class<?> builder) {
        Class<?> built = Arrays.stream(builder.getMethods())
                .filter(each -> each.getName().equals("build") && each.getParameterCount() == 0)
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElse(type);
        return find(builder, "build", MethodType.methodType(built));
    }

    static Object call(MethodHandle handle, Object target) {
        try {
            return handle.invokeExact(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static Object call(MethodHandle handle) {
        try {
            return handle.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static void call(MethodHandle handle, Object target, Object argument) {
        try {
            Object ignored = handle.invokeExact(target, argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle find(Class<?> owner, String name, MethodType type) {
        try {
            return generic(MethodHandles.publicLookup().findVirtual(owner, name, type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + name + " in " + owner.getSimpleName(), e);
        }
    }

    private static MethodHandle generic(MethodHandle handle) {
        return handle.asType(handle.type().generic());
    }
}
