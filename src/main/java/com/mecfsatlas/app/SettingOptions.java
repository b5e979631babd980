package com.mecfsatlas.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The settings that a command reads, each of which is an option of it too. */
final class SettingOptions {
  private final List<Setting<?>> settings;
  private CommandSpec command = CommandSpec.create();
  private Map<String, String> environment = Map.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The file of settings; default ATLAS_CONFIG, else atlas.properties in the home.")
  private @Nullable Path file;

  SettingOptions(List<Setting<?>> settings) {
    this.settings = settings;
  }

  /** Of a command that reads {@code settings}. */
  static SettingOptions of(Setting<?>... settings) {
    return new SettingOptions(List.of(settings));
  }

  /** Gives {@code command} the options. */
  void install(CommandSpec command, Map<String, String> environment) {
    this.command = command;
    this.environment = environment;
    settings.forEach(setting -> command.addOption(option(setting)));
  }

  /**
   * What the command line, the environment and the file say.
   *
   * @throws SettingException where a name or a value is wrong, or the file cannot be read
   */
  Configuration configuration() {
    Map<Setting<?>, String> said = new LinkedHashMap<>();
    for (Setting<?> setting : settings) {
      String text = command.findOption(setting.option()).getValue();
      if (text != null) {
        said.put(setting, text);
      }
    }
    return Configuration.read(said, file, environment);
  }

  /** The same, as the code uses it. */
  Settings settings() {
    return Settings.of(configuration());
  }

  private static OptionSpec option(Setting<?> setting) {
    OptionSpec.Builder option =
        OptionSpec.builder(setting.option())
            .type(String.class)
            .paramLabel(setting.form().label())
            .description(CommandHelp.words(setting));
    return (setting.form().equals(ValueForm.YES_OR_NO)
            ? option.arity("0..1").fallbackValue("true")
            : option.arity("1"))
        .build();
  }
}
