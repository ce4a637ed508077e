package org.setu.courses.uploads;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand in a drawing (SVG 2): what draws and describes. Nothing that runs, moves, links or loads. */
final class SvgAllowed {
    private static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc style
            path rect circle ellipse line polyline polygon text tspan textPath
            linearGradient radialGradient stop pattern clipPath mask marker
            filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
            feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
            feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """);

    /** These go, but not what stands in them. */
    private static final Set<String> UNWRAPPED = Set.of("a", "switch");

    private static final Set<String> ATTRIBUTES = words("""
            id class lang role style
            aria-label aria-labelledby aria-describedby aria-hidden
            viewBox preserveAspectRatio version width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength
            transform transform-origin gradientTransform patternTransform gradientUnits patternUnits patternContentUnits
            spreadMethod offset clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
            dx dy rotate textLength lengthAdjust startOffset method spacing side
            fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
            stroke-dasharray stroke-dashoffset opacity color color-interpolation color-interpolation-filters color-rendering
            display visibility overflow clip clip-path clip-rule mask filter marker marker-start marker-mid marker-end
            paint-order vector-effect shape-rendering text-rendering image-rendering mix-blend-mode isolation
            stop-color stop-opacity flood-color flood-opacity lighting-color
            font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing word-spacing
            text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode
            filterUnits primitiveUnits in in2 result type values tableValues slope intercept amplitude exponent mode operator
            k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant
            specularConstant specularExponent kernelUnitLength scale xChannelSelector yChannelSelector stdDeviation radius
            azimuth elevation pointsAtX pointsAtY pointsAtZ limitingConeAngle z baseFrequency numOctaves seed stitchTiles
            """);

    private static final Pattern PLACE_IN_IT = Pattern.compile("#[^\\s\"'()<>\\\\]+");
    private static final Pattern LOCAL_URL = Pattern.compile("url\\(\\s*[\"']?#[^\\s\"'()<>\\\\]+[\"']?\\s*\\)");

    /** A backslash or a comment could hide one of the others. */
    private static final Pattern LOADING = Pattern.compile(
            "\\b(?:url|src|image-set|expression)\\s*\\(|@import|javascript:|behavior\\s*:|-moz-binding|\\\\|/\\*|<");

    private SvgAllowed() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isUnwrapped(String name) {
        return UNWRAPPED.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    static boolean isPlaceInIt(String address) {
        return PLACE_IN_IT.matcher(address).matches();
    }

    /** Whether a value, or a style sheet, asks for nothing that lies elsewhere. */
    static boolean loadsNothing(String style) {
        String without = LOCAL_URL.matcher(style.toLowerCase(Locale.ROOT)).replaceAll("");
        return !LOADING.matcher(without).find();
    }

    private static Set<String> words(String lines) {
        return Stream.of(lines.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
