package com.mecfsatlas.representation.prose;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.CoreMarkdownNodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A document written in Markdown (RFC 7763). It is CommonMark without HTML, so that it reads alike
 * in every dialect; what another dialect would take for markup is escaped as well.
 */
final class MarkdownText {
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().nodeRendererFactory(new OtherSigns()).build();

  private MarkdownText() {}

  static String of(Node document) {
    String text = RENDERER.render(document);
    return text.endsWith("\n") ? text : text + "\n";
  }

  /** Bullets, struck text, tables, formulas: what the renderer does not escape by itself. */
  private static final class OtherSigns implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new CoreMarkdownNodeRenderer(context) {
        /** An address that is its own text is an autolink (section 6.5). */
        @Override
        public void visit(Link link) {
          if (link.getFirstChild() instanceof Text text
              && text.getLiteral().equals(link.getDestination())) {
            context.getWriter().raw("<" + link.getDestination() + ">");
          } else {
            super.visit(link);
          }
        }
      };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of('+', '~', '|', '$');
    }
  }
}
