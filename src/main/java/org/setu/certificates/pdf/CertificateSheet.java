package org.setu.certificates.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the two languages stand on the sheet: row beside row, at one scale, the largest at which everything fits. So neither
 * language is ever the smaller one.
 *
 * @param tops of the rows, downwards
 * @param footTop where the facts begin
 */
record CertificateSheet(List<Side> sides, List<Float> tops, float footTop) {
    static final float ROWS_TOP = 462;
    static final float FOOT_BOTTOM = 66;
    static final float COLUMN_WIDTH = 340;
    static final float FACTS_WIDTH = 280;

    private static final float LEAST_FOOT_HEIGHT = 84;
    private static final float AIR = 20;
    private static final float STEP = 0.02f;
    private static final float LARGEST = 1.16f;
    private static final float SMALLEST = 0.3f;
    /** Spare height opens the gaps between rows, but no wider than this many times. */
    private static final float WIDEST_GAP = 2.6f;

    /** One language's rows and facts, fitted. */
    record Side(CertificateColumn column, List<Block.Fitted> rows, Block.Fitted facts) {}

    static CertificateSheet of(List<CertificateColumn> columns) {
        for (float scale = LARGEST; scale > SMALLEST; scale -= STEP) {
            var sides = fit(columns, scale);
            float footTop = FOOT_BOTTOM + footHeight(sides);
            float gaps = scale * gaps(columns);
            float spare = ROWS_TOP - footTop - AIR - rowHeight(sides) - gaps;
            if (spare >= 0) {
                return new CertificateSheet(sides, tops(sides, spare, gaps, scale), footTop);
            }
        }
        throw new IllegalStateException("Within its limits a certificate always fits one page, but this one does not");
    }

    float top(Side side, int row) {
        return tops.get(row) - side.rows().get(row).airAbove(rowHeight(sides, row));
    }

    private static List<Side> fit(List<CertificateColumn> columns, float scale) {
        return columns.stream()
                .map(column -> new Side(
                        column,
                        column.rows().stream()
                                .map(row -> row.block().fit(COLUMN_WIDTH, scale))
                                .toList(),
                        column.facts().fit(FACTS_WIDTH, scale)))
                .toList();
    }

    private static float footHeight(List<Side> sides) {
        return sides.stream().map(side -> side.facts().height()).reduce(LEAST_FOOT_HEIGHT, Math::max);
    }

    private static float rowHeight(List<Side> sides) {
        float height = 0;
        for (int row = 0; row < sides.get(0).rows().size(); row++) {
            height += rowHeight(sides, row);
        }
        return height;
    }

    private static float rowHeight(List<Side> sides, int row) {
        return sides.stream().map(side -> side.rows().get(row).height()).reduce(0f, Math::max);
    }

    private static float gaps(List<CertificateColumn> columns) {
        return columns.get(0).rows().stream().map(CertificateColumn.Row::gap).reduce(0f, Float::sum);
    }

    private static List<Float> tops(List<Side> sides, float spare, float gaps, float scale) {
        float opened = Math.min(WIDEST_GAP, 1 + spare / gaps);
        float below = ROWS_TOP - (spare - (opened - 1) * gaps) / 2;
        var tops = new ArrayList<Float>();
        for (int row = 0; row < sides.get(0).rows().size(); row++) {
            below -= sides.get(0).column().rows().get(row).gap() * scale * opened;
            tops.add(below);
            below -= rowHeight(sides, row);
        }
        return List.copyOf(tops);
    }
}
