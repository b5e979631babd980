package com.mecfsatlas.analysis;

import java.util.List;
import java.util.ServiceLoader;

/**
 * The views that are offered.
 *
 * @param all in the order in which they are told
 */
public record Views(List<View> all) {
  public Views {
    all = List.copyOf(all);
    long paths = all.stream().map(View::path).distinct().count();
    if (paths < all.size()) {
      throw new IllegalArgumentException(
          "two views have one path: "
              + all.stream().map(View::path).sorted().toList()
              + "; give one of them another");
    }
  }

  /** Those that {@code META-INF/services} names on the class path. */
  public static Views registered() {
    return registered(Views.class.getClassLoader());
  }

  /** Those that {@code classes} finds. */
  public static Views registered(ClassLoader classes) {
    return new Views(
        ServiceLoader.load(View.class, classes).stream().map(ServiceLoader.Provider::get).toList());
  }
}
