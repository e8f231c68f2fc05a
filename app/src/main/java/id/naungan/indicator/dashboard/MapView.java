package id.naungan.indicator.dashboard;

import id.naungan.indicator.measure.FigureMap.Drawn;
import id.naungan.indicator.measure.Indicator;
import id.naungan.indicator.measure.Sum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator on the map, with the figures of the parts below, and the other indicators that may be chosen. */
public record MapView(
        Indicator indicator, List<Indicator> choices, @Nullable Drawn drawn, List<Sum> below) {}
