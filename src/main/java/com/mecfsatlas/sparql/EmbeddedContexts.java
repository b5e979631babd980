package com.mecfsatlas.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.ReaderRIOTFactory;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.util.Context;

/**
 * Reads JSON-LD with the contexts that it holds. One that is only named is not fetched and not read
 * from a file, whoever sends the document (JSON-LD 1.1, section 7, and API, section 9.4).
 */
final class EmbeddedContexts implements ReaderRIOTFactory {
  /** In this process, wherever Jena reads JSON-LD. */
  static void install() {
    for (Lang lang : new Lang[] {Lang.JSONLD, Lang.JSONLD11}) {
      RDFParserRegistry.removeRegistration(lang);
      RDFParserRegistry.registerLangTriples(lang, new EmbeddedContexts());
      RDFParserRegistry.registerLangQuads(lang, new EmbeddedContexts());
    }
  }

  @Override
  public ReaderRIOT create(Lang language, ParserProfile profile) {
    LangJSONLD11 reader = new LangJSONLD11(language, profile, profile.getErrorHandler());
    return new ReaderRIOT() {
      @Override
      public void read(
          InputStream in, String base, ContentType type, StreamRDF output, Context context) {
        reader.read(in, base, type, output, offline(context));
      }

      @Override
      public void read(
          Reader in, String base, ContentType type, StreamRDF output, Context context) {
        reader.read(in, base, type, output, offline(context));
      }
    };
  }

  /** The options are changed by each reading, so each has its own. */
  private static Context offline(Context context) {
    Context own = context.copy();
    own.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(new Refusing()));
    return own;
  }

  private static final class Refusing implements DocumentLoader {
    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "the context " + address + " is not fetched; write its terms into the document");
    }
  }
}
