package com.mecfsatlas.harvest.oaipmh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A request whose verb and arguments are allowed (OAI-PMH 2.0 section 3.1.1).
 *
 * @param arguments in their forms; what they name need not be there
 */
record ProtocolRequest(Verb verb, Map<ProtocolArgument, String> arguments) {
  static final int LONGEST_ARGUMENT = 1000;

  private static final Pattern PREFIX = Pattern.compile("[\\w.!~*'()-]{1,100}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

  ProtocolRequest {
    arguments = Collections.unmodifiableMap(new EnumMap<>(arguments));
  }

  /**
   * Reads the arguments of a request.
   *
   * @throws ProtocolErrorException where verb or arguments are not allowed
   */
  static ProtocolRequest of(FormFields fields) {
    Verb verb = verb(fields.values("verb"));
    List<String> faults = new ArrayList<>(fields.faults());
    Map<ProtocolArgument, String> arguments = arguments(verb, fields, faults);
    if (!arguments.containsKey(ProtocolArgument.RESUMPTION_TOKEN)) {
      verb.required().stream()
          .filter(each -> fields.values(each.key()).isEmpty())
          .sorted()
          .forEach(each -> faults.add(verb.key() + " needs the argument " + each.key() + "."));
    } else if (arguments.size() > 1) {
      faults.add("A resumptionToken stands alone: it holds the other arguments already.");
    }
    DateRange.fault(
            Optional.ofNullable(arguments.get(ProtocolArgument.FROM)),
            Optional.ofNullable(arguments.get(ProtocolArgument.UNTIL)))
        .ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new ProtocolErrorException(ErrorCode.BAD_ARGUMENT, faults);
    }
    return new ProtocolRequest(verb, arguments);
  }

  private static Verb verb(List<String> values) {
    if (values.isEmpty()) {
      throw ErrorCode.BAD_VERB.because("There is no verb; begin with verb=Identify.");
    }
    if (values.size() > 1) {
      throw ErrorCode.BAD_VERB.because("The verb is given more than once.");
    }
    return Verb.ofKey(values.getFirst())
        .orElseThrow(
            () ->
                ErrorCode.BAD_VERB.because(
                    "There is no such verb. The verbs are Identify, ListMetadataFormats, ListSets,"
                        + " GetRecord, ListIdentifiers and ListRecords, in this spelling."));
  }

  private static Map<ProtocolArgument, String> arguments(
      Verb verb, FormFields fields, List<String> faults) {
    Map<ProtocolArgument, String> arguments = new EnumMap<>(ProtocolArgument.class);
    for (String name : new TreeSet<>(fields.names())) {
      List<String> values = fields.values(name);
      Optional<ProtocolArgument> argument = ProtocolArgument.ofKey(name).filter(verb::takes);
      if (name.equals("verb")) {
        continue;
      }
      if (argument.isEmpty()) {
        faults.add(verb.key() + " takes no argument " + shown(name) + ".");
      } else if (values.size() > 1) {
        faults.add("The argument " + name + " is given more than once.");
      } else {
        fault(argument.get(), values.getFirst()).ifPresent(faults::add);
        arguments.put(argument.get(), values.getFirst());
      }
    }
    return arguments;
  }

  private static Optional<String> fault(ProtocolArgument argument, String value) {
    if (value.length() > LONGEST_ARGUMENT || UNPRINTABLE.matcher(value).find()) {
      return Optional.of(
          "The argument %s has control characters or more than %d characters."
              .formatted(argument.key(), LONGEST_ARGUMENT));
    }
    return switch (argument) {
      case METADATA_PREFIX ->
          unless(PREFIX.matcher(value).matches(), "The metadataPrefix is no prefix; oai_dc is.");
      case SET ->
          unless(SetSpec.isValid(value), "The set is no setSpec; ListSets lists those there are.");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean right, String fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  Optional<String> get(ProtocolArgument argument) {
    return Optional.ofNullable(arguments.get(argument));
  }

  /** The value of an argument that the verb cannot do without. */
  String require(ProtocolArgument argument) {
    return get(argument).orElseThrow();
  }
}
