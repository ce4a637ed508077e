package org.setu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {
    @Test
    void whatJteWorksOutIsTakenAway() {
        assertThat(html("@import org.setu.web.Frame\n@param Frame frame\n<p>${frame.text(\"a.b\", \"}\")}</p>"))
                .isEqualTo("<p>□</p>");
        assertThat(html("@if(view.isDone(\")\") && (a || b))<b>x</b>@elseif(c)y@else!@endif"))
                .isEqualTo("<b>x</b>y!");
        assertThat(html("<%-- Nobody reads this. --%>@for(Row row : view.rows())<i>${row}</i>@endfor"))
                .isEqualTo("<i>□</i>");
        assertThat(html("!{var x = Map.of(1, 2);}$unsafe{view.html()}")).isEqualTo("□□");
    }

    @Test
    void contentThatIsHandedToAnotherTemplateIsRead() {
        assertThat(html("@template.layout.page(title = \"T\", content = @`<h1>Hello @if(a)${b}@endif</h1>`)"))
                .isEqualTo("<h1>Hello □</h1>");
        assertThat(html("@template.a(x = @`one @template.b(y = @`two`) three`, z = 1)four"))
                .isEqualTo("one two threefour");
    }

    @Test
    void anAddressWithAnAtSignStays() {
        assertThat(html("<p>a @ b</p>")).isEqualTo("<p>a @ b</p>");
    }

    private static String html(String template) {
        return TemplateText.htmlOf(template);
    }
}
