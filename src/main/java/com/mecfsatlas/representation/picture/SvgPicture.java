package com.mecfsatlas.representation.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture as SVG 1.1. Colours and sizes are attributes: a style element would not work under the
 * site's content security policy.
 */
public final class SvgPicture {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final XMLStreamWriter xml;

  private SvgPicture(XMLStreamWriter xml) {
    this.xml = xml;
  }

  public static byte[] write(Picture picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new SvgPicture(xml).document(picture);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a picture that is no XML: " + picture.title(), e);
    }
    return bytes.toByteArray();
  }

  private void document(Picture picture) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace(SVG);
    String size = picture.width() + " " + picture.height();
    attributes(
        "viewBox",
        "0 0 " + size,
        "width",
        String.valueOf(picture.width()),
        "height",
        String.valueOf(picture.height()),
        "role",
        "img",
        "aria-labelledby",
        "t d",
        "font-family",
        PictureFont.FAMILY);
    text("title", picture.title(), "id", "t");
    text("desc", picture.description(), "id", "d");
    empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
    for (Stroke stroke : picture.strokes()) {
      draw(stroke);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void draw(Stroke stroke) throws XMLStreamException {
    switch (stroke) {
      case Stroke.Words words ->
          text(
              "text",
              words.text(),
              "x",
              number(words.x()),
              "y",
              number(words.y()),
              "font-size",
              number(words.size()),
              "font-weight",
              words.isBold() ? "700" : "400",
              "text-anchor",
              words.anchor(),
              "fill",
              words.tone().colour());
      case Stroke.Line line ->
          empty(
              "line",
              "x1",
              number(line.x1()),
              "y1",
              number(line.y1()),
              "x2",
              number(line.x2()),
              "y2",
              number(line.y2()),
              "stroke",
              line.tone().colour(),
              "stroke-width",
              number(line.width()),
              "stroke-dasharray",
              line.dash() == 0 ? "none" : number(line.dash()));
      case Stroke.Lozenge lozenge -> lozenge(lozenge);
      case Stroke.Bar bar ->
          empty(
              "rect",
              "x",
              number(bar.x() - 2.5),
              "y",
              number(bar.y() - 6),
              "width",
              "5",
              "height",
              "12",
              "fill",
              Stroke.Tone.INK.colour());
      case Stroke.Mark mark -> mark(mark);
    }
  }

  private void lozenge(Stroke.Lozenge lozenge) throws XMLStreamException {
    String r = number(lozenge.radius());
    empty(
        "path",
        "transform",
        "translate(%s %s)".formatted(number(lozenge.x()), number(lozenge.y())),
        "d",
        "M0-%s %s 0 0 %s-%s 0Z".formatted(r, r, r, r),
        "fill",
        lozenge.isFilled() ? Stroke.Tone.INK.colour() : "#ffffff",
        "stroke",
        Stroke.Tone.INK.colour(),
        "stroke-width",
        "1.7");
  }

  private void mark(Stroke.Mark mark) throws XMLStreamException {
    xml.writeStartElement("g");
    attributes(
        "transform",
        "translate(%s %s)".formatted(number(mark.x()), number(mark.y())),
        "stroke",
        Stroke.Tone.INK.colour(),
        "stroke-width",
        "2",
        "fill",
        "none");
    String ink = Stroke.Tone.INK.colour();
    if (mark.outcome().equals("notMeasured")) {
      empty("path", "d", "M-5 0H5");
    } else if (mark.isOfPeople()) {
      empty("circle", "r", "5", "fill", mark.outcome().equals("found") ? ink : "none");
    } else {
      empty(
          "rect",
          "x",
          "-5",
          "y",
          "-5",
          "width",
          "10",
          "height",
          "10",
          "fill",
          mark.outcome().equals("found") ? ink : "none");
    }
    if (mark.outcome().equals("mixed")) {
      empty(
          "path",
          "d",
          mark.isOfPeople() ? "M0-5A5 5 0 0 0 0 5Z" : "M0-5H-5V5H0Z",
          "fill",
          ink,
          "stroke",
          "none");
    }
    if (mark.pem().equals("required")) {
      empty("path", "d", "M-6 9.5H6");
    } else if (mark.pem().equals("unclear")) {
      empty("path", "d", "M-4.5 9.5h.01M0 9.5h.01M4.5 9.5h.01", "stroke-linecap", "round");
    }
    xml.writeEndElement();
  }

  private void text(String element, String words, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static String number(double pixels) {
    return String.format(Locale.ROOT, "%.2f", pixels).replaceFirst("\\.?0+$", "");
  }
}
