package org.waymark.design;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.platform.design.Cell;
import org.waymark.platform.design.Column;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Row;
import tools.jackson.databind.JsonNode;

/** The options of summary lists and tables, which may stand in a card. */
final class SummaryAndTable {
    private SummaryAndTable() {}

    static Parameters.Call summaryList(Fixture fixture) {
        Options o = fixture.options();
        var list = Parameters.call()
                .set("rows", o.list("rows", SummaryAndTable::row))
                .set("border", !o.isFalse("border"))
                .set("lastRowBorder", !o.isFalse("lastRowBorder"))
                .set("cardHeading", o.at("card").heading("heading"));
        return inCard(o, new Parameters.Call("summaryList", list.values));
    }

    private static Row row(Options o) {
        Content html = o.htmlOf("value");
        String key = String.valueOf(o.textOf("key"));
        String value = o.textOf("value");
        var row = new Row(key, html != null ? html : Html.text(value), o.list("actions", Options::action), true, null);
        return o.isFalse("border") ? row.withoutBorder() : row;
    }

    static Parameters.Call table(Fixture fixture) {
        Options o = fixture.options();
        var table = Parameters.call()
                .set("caption", o.heading("caption"))
                .set(
                        "head",
                        values(o.node().path("head"))
                                .map(SummaryAndTable::column)
                                .toList())
                .set(
                        "rows",
                        o.node()
                                .path("rows")
                                .valueStream()
                                .filter(JsonNode::isArray)
                                .map(SummaryAndTable::cells)
                                .toList())
                .set("firstCellIsHeader", o.flag("firstCellIsHeader"))
                .set("responsive", o.flag("responsive"))
                .set("compact", o.flag("compact"))
                .set("striped", o.flag("striped"))
                .set("scroll", o.flag("scroll"))
                .set("border", !o.isFalse("border"))
                .set("lastRowBorder", !o.isFalse("lastRowBorder"))
                .set("variant", o.text("variant"));
        return inCard(o, new Parameters.Call("table", table.values));
    }

    private static Stream<JsonNode> values(JsonNode list) {
        return list.valueStream().filter(item -> item.isString() || item.isObject());
    }

    private static Column column(JsonNode node) {
        if (node.isString()) {
            return Column.of(node.asString());
        }
        var o = new Options(node, node.path("none"));
        return new Column(
                o.text("text"),
                o.html("html"),
                o.text("visuallyHiddenText"),
                "numeric".equals(o.text("format")),
                o.text("align"),
                o.text("width"),
                o.flag("sort") ? "none" : o.text("sort"),
                o.text("sortNext"),
                o.text("href"),
                o.text("classes"));
    }

    private static List<Cell> cells(JsonNode row) {
        return values(row).map(SummaryAndTable::cell).toList();
    }

    private static Cell cell(JsonNode node) {
        if (node.isString()) {
            return Cell.of(node.asString());
        }
        var o = new Options(node, node.path("none"));
        return new Cell(
                o.text("text"),
                o.html("html"),
                o.text("href"),
                o.text("visuallyHiddenText"),
                "string".equals(o.text("format")),
                o.text("sortValue"),
                o.text("classes"),
                o.text("align"));
    }

    private static Parameters.Call inCard(Options o, Parameters.Call inner) {
        if (!o.has("card")) {
            return inner;
        }
        Content content = output -> output.writeContent(FixturesTests.render(inner));
        return new Parameters.Call("card", Parameters.card(o.at("card")).set("content", content).values);
    }
}
