package org.setu.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF that can be read aloud (PDF/UA-1) and archived (PDF/A-2a): every piece of content belongs to an element of its
 * structure or is marked as ornament. Pages are filled one after the other, then {@link #save} completes the document, once.
 * The same content, title and time give the same bytes.
 */
public final class TaggedDocument implements Closeable {
    private static final String MAKER = "Setu";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] SRGB_PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
    private final List<TaggedPage> pages = new ArrayList<>();
    private final Map<ShapingFont, PdfFont> fonts = new LinkedHashMap<>();
    private final COSDictionary fontResources = new COSDictionary();
    private final String title;
    private final Locale language;

    public TaggedDocument(String title, Locale language) {
        this.title = title;
        this.language = language.stripExtensions();
        document.setVersion(1.7f);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(this.language.toLanguageTag());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setStructureTreeRoot(tree);
        tree.appendKid(root);
    }

    /** The element that holds all others. */
    public PDStructureElement root() {
        return root;
    }

    public TaggedPage addPage(PDRectangle size) {
        var page = new PDPage(size);
        document.addPage(page);
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setItem(COSName.RESOURCES, resources());
        var tagged = new TaggedPage(page, this::font);
        pages.add(tagged);
        return tagged;
    }

    public void save(OutputStream out, Instant made) throws IOException {
        for (PdfFont font : fonts.values()) {
            font.embed(document);
        }
        for (TaggedPage page : pages) {
            page.close(document);
        }
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
        tree.setParentTreeNextKey(pages.size());
        describe(made);
        document.setDocumentId(made.toEpochMilli());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private TaggedPage.NamedFont font(ShapingFont face) {
        PdfFont font = fonts.computeIfAbsent(face, PdfFont::new);
        var name = COSName.getPDFName("F" + List.copyOf(fonts.values()).indexOf(font));
        fontResources.setItem(name, font.dictionary());
        return new TaggedPage.NamedFont(name.getName(), font);
    }

    private COSDictionary resources() {
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontResources);
        return resources;
    }

    /** From each page's marked content back to the elements that it belongs to. */
    private COSDictionary parentTree() {
        var numbers = new COSArray();
        for (TaggedPage page : pages) {
            numbers.add(COSInteger.get(numbers.size() / 2));
            numbers.add(page.parents());
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        return parents;
    }

    private void describe(Instant made) throws IOException {
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(SRGB_PROFILE));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
        var information = document.getDocumentInformation();
        var time = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        information.setTitle(title);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(time);
        information.setModificationDate(time);
        byte[] packet = XmpPacket.of(title, language, MAKER, made);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }
}
