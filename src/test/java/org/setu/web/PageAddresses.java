package org.setu.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where Setu has pages: read from the resources of the code, so that a new page is nobody's to forget. */
final class PageAddresses {
    /** What is no page: programs' addresses, and files. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/api/.*|/assets/.*|/media/.*|/jwks|/account/export|.*\\.(csv|pdf|zip)");

    /** What a path may demand of its parameter: {@code {number: [^/.]+}}. */
    private static final Pattern DEMAND = Pattern.compile("\\{(\\w+) *:(?:[^{}]|\\{[^}]*})*}");

    private PageAddresses() {}

    /** Such as {@code /courses/{course}/{module}/{lesson}}, without a language. */
    static List<String> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.setu").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(PageAddresses::of)
                        .filter(address -> !NO_PAGE.matcher(address).matches())
                        .sorted()
                        .toList();
    }

    private static Stream<String> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> joined(resource.getAnnotation(Path.class).value(), below(method)));
    }

    private static String below(Method method) {
        return method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
    }

    private static String joined(String path, String below) {
        String whole = (path + "/" + below).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        return DEMAND.matcher(whole).replaceAll("{$1}");
    }
}
