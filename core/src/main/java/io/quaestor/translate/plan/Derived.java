package io.quaestor.translate.plan;

import java.util.List;

/** A column computed from other columns of the groups' rows. All names are those of the result. */
public sealed interface Derived {
  /** The name of its column. */
  String name();

  /** The column that it is computed from. */
  String of();

  /**
   * The columns whose equal values set rows apart from others; without one, all belong together.
   */
  List<String> within();

  /** Percentages of the sum of a column that adds up. */
  record Share(String of, List<String> within) implements Derived {
    public Share {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "share_percent";
    }
  }

  /** What a column has come to, from the first row on. */
  record RunningTotal(String of, String along, List<String> within) implements Derived {
    public RunningTotal {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "running_total";
    }
  }

  /**
   * The mean of a row and those before it.
   *
   * @param rows how many rows are averaged at most, the current one included; at least 2
   */
  record MovingAverage(String of, String along, int rows, List<String> within) implements Derived {
    public MovingAverage {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "moving_average";
    }
  }

  /** The value of the row before; nothing in the first row. */
  record Previous(String of, SortKey along, List<String> within) implements Derived {
    public Previous {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "previous_" + of;
    }
  }

  /** How much more than in the row before; nothing in the first row. */
  record Change(String of, SortKey along, List<String> within) implements Derived {
    public Change {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "change";
    }
  }

  /** How much more than in the row before, in percent of that; nothing where that was 0. */
  record Growth(String of, SortKey along, List<String> within) implements Derived {
    public Growth {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "growth_percent";
    }
  }

  /**
   * Percentages of the sum that the rows come to together, the largest first (Pareto).
   *
   * @param tie what decides the order of equal rows
   */
  record CumulativeShare(String of, String tie, List<String> within) implements Derived {
    public CumulativeShare {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "cumulative_percent";
    }
  }

  /** The place in a ranking; equal rows share one. */
  record Place(String of, boolean descending, List<String> within) implements Derived {
    public Place {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "place";
    }
  }

  /** The mean of the rows that belong together. */
  record Mean(String of, List<String> within) implements Derived {
    public Mean {
      within = List.copyOf(within);
    }

    @Override
    public String name() {
      return "mean_" + of;
    }
  }
}
