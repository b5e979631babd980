package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.vocabulary.Atlas;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What was published stays found: an address of an earlier release leads on, or says it has left.
 */
class ServedFormerAddressesTest {
  private static final String HERE = "https://www.mecfsatlas.com/id/";

  private static List<Resource> former() {
    Model model = RDFDataMgr.loadModel("data/curated/former/things.ttl");
    model.add(RDFDataMgr.loadModel("data/curated/former/claims.ttl"));
    return model.listSubjectsWithProperty(RDF.type, Atlas.FormerAddress).toList();
  }

  private static List<String> successors(Resource address) {
    return address.listProperties(DCTerms.isReplacedBy).toList().stream()
        .map(each -> each.getResource().getURI().replace(HERE, "/"))
        .sorted()
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> each_leads_to_its_successor_or_names_all_of_them() {
    List<Resource> all = former();
    assertThat(all).hasSizeGreaterThan(500);
    return all.stream()
        .map(
            address ->
                DynamicTest.dynamicTest(
                    address.getURI(), () -> check(address, successors(address))));
  }

  private static void check(Resource address, List<String> successors) {
    HttpResponse<String> answer =
        RunningAtlas.get(address.getURI().replace(HERE, "/"), "text/html");
    if (successors.size() == 1) {
      assertThat(answer.statusCode()).isEqualTo(301);
      String target = answer.headers().firstValue("Location").orElseThrow();
      assertThat(target).endsWith(successors.getFirst());
      assertThat(RunningAtlas.get(successors.getFirst(), "text/html").statusCode()).isEqualTo(200);
    } else {
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(successors).allSatisfy(each -> assertThat(answer.body()).contains(each));
    }
  }

  @Test
  void what_was_asked_with_the_address_goes_along() {
    HttpResponse<String> answer = RunningAtlas.get("/concept/rituximab?length=short", "text/html");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(it -> assertThat(it).endsWith("/treatment/rituximab?length=short"));
  }
}
