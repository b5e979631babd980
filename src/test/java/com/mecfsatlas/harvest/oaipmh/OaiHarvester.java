package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A harvester made after the specification of OAI-PMH 2.0 alone. It keeps what it was told last of
 * each identifier, looks at the structure of each response, and goes on from the newest datestamp.
 */
final class OaiHarvester {
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";

  /** What a header says. */
  record Header(String datestamp, Set<String> sets, boolean isDeleted) {
    static Header of(Element header) {
      Set<String> sets = new TreeSet<>();
      children(header, "setSpec").forEach(set -> sets.add(set.getTextContent()));
      return new Header(
          child(header, "datestamp").getTextContent(),
          sets,
          header.getAttribute("status").equals("deleted"));
    }
  }

  private final UnaryOperator<String> repository;
  private final Map<String, Header> headers = new TreeMap<>();
  private final Map<String, Element> metadata = new HashMap<>();

  /**
   * @param repository answers a form with a document
   */
  OaiHarvester(UnaryOperator<String> repository) {
    this.repository = repository;
  }

  /** What it holds, by identifier. */
  Map<String, Header> headers() {
    return headers;
  }

  /** The metadata of what is there, by identifier. */
  Map<String, Element> metadata() {
    return metadata;
  }

  String newestDatestamp() {
    return headers.values().stream().map(Header::datestamp).max(String::compareTo).orElseThrow();
  }

  /** Takes up all that has changed since {@code from}; everything where that is empty. */
  OaiHarvester harvest(String prefix, String from) {
    String arguments =
        "metadataPrefix=" + prefix + (from.isEmpty() ? "" : "&from=" + encoded(from));
    for (Element record : list("ListRecords", arguments)) {
      Element header = child(record, "header");
      String identifier = child(header, "identifier").getTextContent();
      headers.put(identifier, Header.of(header));
      List<Element> content = children(record, "metadata");
      if (content.isEmpty()) {
        metadata.remove(identifier);
      } else {
        metadata.put(identifier, children(content.getFirst()).getFirst());
      }
    }
    return this;
  }

  /** All records, headers or sets of a list, followed to its end. */
  List<Element> list(String verb, String arguments) {
    List<Element> all = new ArrayList<>();
    pages(verb, arguments).forEach(all::addAll);
    return all;
  }

  /** The same, by parts. */
  List<List<Element>> pages(String verb, String arguments) {
    List<List<Element>> pages = new ArrayList<>();
    String next = arguments;
    int told = 0;
    do {
      Element list = child(document("verb=" + verb + "&" + next), verb);
      List<Element> page = children(list);
      List<Element> tokens = children(list, "resumptionToken");
      page.removeAll(tokens);
      assertThat(page).isNotEmpty();
      next = "";
      if (!tokens.isEmpty()) {
        Element token = tokens.getFirst();
        assertThat(token.getAttribute("cursor")).isEqualTo(Integer.toString(told));
        if (!token.getTextContent().isEmpty()) {
          next = "resumptionToken=" + encoded(token.getTextContent());
        } else {
          assertThat(token.getAttribute("completeListSize"))
              .isEqualTo(Integer.toString(told + page.size()));
        }
      }
      told += page.size();
      pages.add(page);
    } while (!next.isEmpty());
    return pages;
  }

  /** The root of the response to a request, which is as the schema says. */
  Element document(String form) {
    Element root = parse(repository.apply(form));
    ResponseStructure.check(root);
    return root;
  }

  /** The codes of the errors of a response. */
  List<String> errors(String form) {
    return children(document(form), "error").stream()
        .map(error -> error.getAttribute("code"))
        .toList();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  static Element child(Element of, String name) {
    List<Element> children = children(of, name);
    assertThat(children).as(name).hasSize(1);
    return children.getFirst();
  }

  static List<Element> children(Element of, String name) {
    return children(of).stream()
        .filter(each -> each.getLocalName().equals(name))
        .filter(each -> NAMESPACE.equals(each.getNamespaceURI()))
        .toList();
  }

  static List<Element> children(Element of) {
    List<Element> children = new ArrayList<>();
    for (Node each = of.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The texts of all elements of a name, in any namespace. */
  static List<String> texts(Element of, String name) {
    List<String> texts = new ArrayList<>();
    var found = of.getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
