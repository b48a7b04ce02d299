package org.waymark.design;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.waymark.platform.design.AccountItem;
import org.waymark.platform.design.Html;

/** The options of the header. */
final class HeaderOptions {
    private HeaderOptions() {}

    /** The logo and the search are slots that a page fills; here with what the fixture has there. */
    static Parameters of(Fixture fixture) {
        Options o = fixture.options();
        var expected = Jsoup.parseBodyFragment(fixture.html()).body();
        var logo = expected.select(".nhsuk-header__service, .nhsuk-header__service-logo")
                .last();
        String href = o.at("service").text("href");
        String logoHref = o.at("logo").text("href");
        var link = expected.selectFirst(".nhsuk-header__service-logo");
        var search = expected.selectFirst(".nhsuk-header__search");
        return Parameters.call()
                .set("service", o.at("service").text("text"))
                .set("href", href)
                .set("logoHref", logoHref != null || !o.at("service").has("text") ? logoHref : href)
                .set("logoLabel", link == null ? null : link.attr("aria-label"))
                .set("logo", logo == null ? null : Html.trusted(withoutServiceName(logo)))
                .set("search", search == null ? null : Html.trusted(search.outerHtml()))
                .set("inline", o.flag("inline"))
                .set("colour", o.text("colour"))
                .set("organisation", o.has("organisation"))
                .set("navigationColour", o.at("navigation").text("colour"))
                .set("justified", o.at("navigation").flag("justified"))
                .set("navigation", o.list("navigation", Options::link))
                .set("currentIsPage", o.items("navigation").stream().noneMatch(item -> item.flag("active")))
                .set("account", o.list("account", HeaderOptions::accountItem));
    }

    private static String withoutServiceName(Element logo) {
        return logo.children().stream()
                .filter(child -> !child.hasClass("nhsuk-header__service-name"))
                .map(Element::outerHtml)
                .reduce("", String::concat);
    }

    private static AccountItem accountItem(Options o) {
        String text = String.valueOf(o.text("text"));
        var item = new AccountItem(text, o.text("href"), o.text("action"), false, null);
        return o.flag("icon") ? item.withIcon() : item;
    }
}
