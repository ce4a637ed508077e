package org.setu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.fixtures.Answer;
import org.setu.fixtures.Browserless;
import org.setu.fixtures.OnTheServer;

@OnTheServer
class AssetsIT {
    private final Browserless visitor = Browserless.visitor();

    @Test
    void everythingThatAPageLinksToIsThereAndMayBeKeptForEver() {
        for (String address : linked()) {
            Answer asset = visitor.get(address);

            assertThat(asset.status()).as(address).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).as(address).contains("immutable", "max-age=31536000");
        }
    }

    @Test
    void anAssetCrossesTheWireCompressedIfTheBrowserCanUnpackIt() {
        Answer plain = visitor.get(style());
        Answer zipped = visitor.with("Accept-Encoding", "gzip, deflate, br").get(style());

        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        assertThat(zipped.wire()).isNotEqualTo(plain.wire());
        assertThat(zipped.bytes()).isEqualTo(plain.bytes());
    }

    @Test
    void aPageOfAnOlderVersionGetsTodaysFileButMustNotKeepIt() {
        Answer asset = visitor.get("/assets/older/setu.css");

        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nothingOutsideOfTheAssetsCanBeFetchedAsOne() {
        assertThat(visitor.get("/assets/x/..%2fWEB-INF%2fbeans.xml").status()).isBetween(400, 499);
        assertThat(visitor.get("/WEB-INF/beans.xml").status()).isNotEqualTo(200);
    }

    private String style() {
        return visitor.get("/en/nowhere").page().select("link[rel=stylesheet]").attr("href");
    }

    private List<String> linked() {
        var page = visitor.get("/en/nowhere").page();
        var linked = page.select("link[href^=/assets/]").eachAttr("href");
        linked.addAll(page.select("script[src]").eachAttr("src"));
        assertThat(linked).hasSizeGreaterThanOrEqualTo(3);
        return linked;
    }
}
