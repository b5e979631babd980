package com.mecfsatlas.app;

import com.mecfsatlas.model.Nearest;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which names there are in files of settings and in the environment. */
final class SettingNames {
  /** Where the settings file is; it stands in no file. */
  static final String FILE_VARIABLE = "ATLAS_CONFIG";

  /** What the start script reads before there is a Java machine. */
  static final Set<String> OF_THE_START_SCRIPT = Set.of("ATLAS_JAVA_OPTIONS", "ATLAS_AOT_CACHE");

  private static final String PREFIX = "ATLAS_";

  private SettingNames() {}

  /**
   * Looks whether {@code key} is a setting.
   *
   * @param place where it stands
   * @throws SettingException where it is none
   */
  static void requireKey(String key, String place) {
    require(
        key,
        place,
        Setting.all().stream().map(Setting::key).collect(Collectors.toSet()),
        "Mend or remove it");
  }

  /**
   * Looks whether each variable of ours is a setting: one that was meant and is not heeded could
   * open a limit that somebody believes closed.
   *
   * @throws SettingException where one is none
   */
  static void requireVariables(Map<String, String> environment) {
    Set<String> known =
        Stream.concat(
                Stream.of(FILE_VARIABLE),
                Stream.concat(
                    OF_THE_START_SCRIPT.stream(), Setting.all().stream().map(Setting::variable)))
            .collect(Collectors.toSet());
    new TreeSet<>(environment.keySet())
        .stream()
            .filter(name -> name.startsWith(PREFIX))
            .forEach(name -> require(name, "the environment", known, "Mend or unset it"));
  }

  private static void require(String name, String place, Collection<String> known, String wayOut) {
    if (!known.contains(name)) {
      throw new SettingException(
          name
              + " in "
              + place
              + " is no setting; the nearest is "
              + Nearest.to(name, known)
              + ". "
              + wayOut
              + "; atlas config lists all");
    }
  }
}
