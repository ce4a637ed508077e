package org.setu.courses.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setu.courses.CleanWater;
import org.setu.courses.Finding;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;

class SvgDrawingTest {
    @Test
    void everyDrawingOfTheCoursesThatShipStaysWhatItIs() throws IOException {
        try (var files = Files.walk(Path.of("courses"))) {
            List<Path> drawings =
                    files.filter(file -> file.toString().endsWith(".svg")).toList();
            assertThat(drawings).hasSizeGreaterThan(100);
            for (Path drawing : drawings) {
                String before = Files.readString(drawing);
                Fit fit = fit(before);
                assertThat(fit.takenOut()).as(drawing.toString()).isEmpty();
                assertThat(elements(written(fit))).as(drawing.toString()).isEqualTo(elements(before));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | script",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>alert(1)</body></foreignObject> | foreignObject",
                "<rect onclick='alert(1)'/> | onclick",
                "<image href='https://example.org/alert.png'/> | image",
                "<image xlink:href='data:image/svg+xml,alert'/> | image",
                "<use href='https://example.org/alert.svg#a'/> | href",
                "<use xlink:href='javascript:alert(1)'/> | xlink:href",
                "<set attributeName='href' to='javascript:alert(1)'/> | set",
                "<animate attributeName='x' values='alert'/> | animate",
                "<rect fill='url(https://example.org/alert)'/> | fill",
                "<rect style='fill: url( \"//example.org/alert\" )'/> | style",
                "<rect style='background:u\\72l(//example.org/alert)'/> | style",
                "<style>@import '//example.org/alert.css';</style> | style",
                "<style>rect{fill:url(//example.org/alert)}</style> | style",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script> | x:script",
                "<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x' onerror='alert(1)'/> | h:img",
                "<metadata>alert</metadata> | metadata"
            })
    void whatRunsLinksOrLoadsIsTakenOutAndNamed(String part, String name) {
        Fit fit = fit("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<circle r='4'/>" + part + "<text>after</text></svg>");

        assertThat(fit.takenOut()).contains(name);
        assertThat(written(fit))
                .doesNotContain("alert", "example.org", "javascript")
                .contains("<circle", "after");
    }

    @Test
    void aLinkGoesButWhatItLedFromStays() {
        Fit fit = fit(
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><text>Well</text></a></svg>");

        assertThat(fit.takenOut()).containsExactly("a");
        assertThat(written(fit)).contains("<text>Well</text>").doesNotContain("javascript", "<a");
    }

    @Test
    void whatPointsIntoTheDrawingItselfStays() {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + "<defs><linearGradient id='curl'/><path id='p'/></defs><style>rect{fill:url(#curl)}</style>"
                + "<rect fill='url(#curl)'/><use xlink:href='#p'/></svg>";

        Fit fit = fit(drawing);

        assertThat(fit.takenOut()).isEmpty();
        Element svg = parsed(written(fit));
        assertThat(svg.select("rect").attr("fill")).isEqualTo("url(#curl)");
        assertThat(svg.select("use").attr("href")).isEqualTo("#p");
        assertThat(svg.select("style").text()).isEqualTo("rect{fill:url(#curl)}");
    }

    @Test
    void wordsStayWordsAndTheLinterIsContent() {
        Fit fit = fit("<svg xmlns='http://www.w3.org/2000/svg'><text>a &lt;script&gt; &amp; once = ২ নদী</text></svg>");

        assertThat(parsed(written(fit)).select("text").text()).isEqualTo("a <script> & once = ২ নদী");
        var course = CleanWater.files().with("media/kettle.en.svg", fit.medium().bytes());
        assertThat(CleanWater.checked(course).findings().all().stream().map(Finding::key))
                .doesNotContain("svg-active");
    }

    @Test
    void aDrawingWithoutItsNamespaceIsGivenIt() {
        assertThat(written(fit("<svg viewBox='0 0 1 1'><rect/></svg>")))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>",
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><svg><text>&b;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg><text>&x;</text></svg>"
            })
    void aDocumentTypeIsRefusedWithEverythingInIt(String drawing) {
        assertThat(SvgDrawing.look(drawing)).isEqualTo(new Unfit(Reason.DRAWING_DOCTYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><g></svg>", "<svg>&unknown;</svg>", "<p><svg/></p>", "<svg xmlns='urn:x'/>", "<svg"})
    void whatIsNoDrawingIsRefused(String drawing) {
        assertThat(SvgDrawing.look(drawing)).isEqualTo(new Unfit(Reason.DRAWING_BROKEN));
    }

    @Test
    void aDrawingAsDeepAsASeaIsReadAllTheSame() {
        int depth = 100_000;

        assertThat(SvgDrawing.look("<svg>" + "<g>".repeat(depth) + "</g>".repeat(depth) + "</svg>"))
                .isInstanceOfAny(Fit.class, Unfit.class);
    }

    private static Fit fit(String drawing) {
        assertThat(SvgDrawing.look(drawing)).isInstanceOf(Fit.class);
        return (Fit) SvgDrawing.look(drawing);
    }

    private static String written(Fit fit) {
        return new String(fit.medium().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> elements(String drawing) {
        return parsed(drawing).getAllElements().stream()
                .map(element -> element.tagName() + " " + element.attributes().asList() + " " + element.ownText())
                .toList();
    }

    private static Element parsed(String drawing) {
        return Jsoup.parse(drawing, "", Parser.xmlParser()).expectFirst("svg");
    }
}
