package nl.meldcodewijzer.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.organisation.Checklist;
import nl.meldcodewijzer.organisation.ChecklistAnswer;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.organisation.MeldcodeDocument;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Documents;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.SentForm;
import org.jspecify.annotations.Nullable;

/** The list and the form of written meldcodes. */
@ApplicationScoped
class DocumentDesk {

    /** Before the number of a point of the checklist, in the name of its question. */
    private static final String POINT = "punt-";

    private static final Checklist EMPTY = new Checklist("", "", "", false, LocalDate.EPOCH, List.of(), List.of(), "");

    /**
     * The form of one version: what it is, and point by point whether the law's list is in it.
     *
     * @param items the points as radio questions
     * @param others the checklists to choose another from
     */
    record Form(FormView view, Checklist checklist, List<FormField> items, List<Option> others, boolean isNew) {

        Form again(Typed typed) {
            return new Form(
                    view.again(typed),
                    checklist,
                    items.stream().map(typed::again).toList(),
                    others,
                    isNew);
        }

        public List<FormField> wrong() {
            var wrong = new ArrayList<>(view.wrong());
            items.stream().filter(item -> item.error() != null).forEach(wrong::add);
            return wrong;
        }

        public boolean isWrong() {
            return view.refusal() != null || !wrong().isEmpty();
        }
    }

    private final Documents documents;
    private final Organisations organisations;
    private final Files files;
    private final Checklists checklists;
    private final StaffForms forms;
    private final Here here;
    private final DocumentMessages documentMessages;

    DocumentDesk(
            Documents documents,
            Organisations organisations,
            Files files,
            Checklists checklists,
            StaffForms forms,
            Here here,
            DocumentMessages documentMessages) {
        this.documents = documents;
        this.organisations = organisations;
        this.files = files;
        this.checklists = checklists;
        this.forms = forms;
        this.here = here;
        this.documentMessages = documentMessages;
    }

    DocumentList list(OrganisationId owner, LocalDate today, boolean keeps) {
        var names = forms.unitNames(owner);
        var all = documents.of(owner);
        return new DocumentList(
                "/organisatie/" + owner + "/meldcode",
                all.stream()
                        .map(each -> {
                            var replaced = each.isReplacedOn(today, all);
                            var holds = each.holdsOn(today) && !replaced;
                            var list = checklists.forSector(each.checklist()).orElse(EMPTY);
                            return new DocumentList.Line(
                                    each,
                                    each.unit() == null ? null : names.get(each.unit()),
                                    list.name(),
                                    each.missing(list),
                                    holds,
                                    replaced,
                                    holds && each.reviewIsDueOn(today));
                        })
                        .toList(),
                keeps);
    }

    Form form(OrganisationId owner, @Nullable MeldcodeDocument stored, @Nullable String sector, LocalDate today) {
        var organisation = organisations.find(owner).orElseThrow(Refusal::notFound);
        var checklist = checklists
                .forSector(sector == null ? "" : sector)
                .or(() -> checklists.forSector(organisation.sector()))
                .or(() -> checklists.all().stream().findFirst())
                .orElse(EMPTY);
        var home = "/organisatie/" + owner + "/meldcode";
        var view = FormView.of(
                        home + "/" + (stored == null ? "nieuw" : stored.id()),
                        here.messages().save(),
                        home)
                .with(fields(owner, stored, today))
                .hiding("checklist", checklist.sector());
        view = stored == null
                ? view.holding(Map.of("titel", documentMessages.documentTitleDefault(), "versie-document", "1"))
                        .hiding("sleutel", Ids.next())
                : view.recorded(values(stored)).hiding("versie", stored.version());
        var answers = stored == null ? Map.<String, ChecklistAnswer>of() : stored.answers();
        return new Form(
                view,
                checklist,
                checklist.items().stream()
                        .map(this::question)
                        .map(each -> stored == null ? each : recorded(each, answers))
                        .toList(),
                checklists.all().stream()
                        .map(each -> new Option(each.sector(), each.name()))
                        .toList(),
                stored == null);
    }

    /** Nothing when something is wrong with it. */
    @Nullable
    MeldcodeDocument read(
            OrganisationId owner, @Nullable MeldcodeDocument stored, Typed typed, SentForm uploaded, LocalDate today) {
        var checklist = checklists.forSector(typed.raw("checklist")).orElse(null);
        if (checklist == null) {
            typed.wrong("", documentMessages.chooseChecklist());
            return null;
        }
        var adopted = typed.requiredDay("vastgesteld", today);
        var reviewed = typed.requiredDay("herzien", today);
        var before = typed.requiredDay("herzien-voor", today.plusYears(1));
        if (adopted.isAfter(today)) {
            typed.wrong("vastgesteld", documentMessages.notInTheFuture());
        }
        if (reviewed.isBefore(adopted) || reviewed.isAfter(today)) {
            typed.wrong("herzien", documentMessages.reviewedBetween());
        }
        if (!before.isAfter(reviewed)) {
            typed.wrong("herzien-voor", documentMessages.reviewAfter());
        }
        var answers = answers(checklist, typed);
        var unit = forms.unit(owner, typed);
        var title = typed.required("titel", 200);
        var number = typed.required("versie-document", 40);
        var by = typed.required("vastgesteld-door", 200);
        var file = stored == null ? null : stored.file();
        if (typed.isRight()) {
            var given = uploaded.file("bestand");
            if (given.isPresent()) {
                try {
                    file = files.add(owner, given.get().name(), given.get().bytes());
                } catch (Refusal refusal) {
                    typed.wrong("bestand", String.valueOf(refusal.getMessage()));
                }
            }
        }
        UUID id = stored == null ? typed.key() : stored.id();
        return new MeldcodeDocument(
                id,
                owner,
                unit,
                title,
                number,
                adopted,
                by,
                reviewed,
                before,
                checklist.sector(),
                answers,
                file,
                stored == null ? null : stored.withdrawnOn(),
                stored == null ? 0 : typed.version());
    }

    private Map<String, ChecklistAnswer> answers(Checklist checklist, Typed typed) {
        var answers = new HashMap<String, ChecklistAnswer>();
        for (var item : checklist.items()) {
            switch (typed.raw(POINT + item.id())) {
                case "yes" -> answers.put(item.id(), ChecklistAnswer.YES);
                case "partly" -> answers.put(item.id(), ChecklistAnswer.PARTLY);
                case "no" -> answers.put(item.id(), ChecklistAnswer.NO);
                default -> typed.wrong(POINT + item.id(), documentMessages.answerPoint());
            }
        }
        return answers;
    }

    private FormField question(Checklist.Item item) {
        return FormField.radios(
                        POINT + item.id(),
                        item.text(),
                        List.of(
                                new Option("yes", here.messages().yes()),
                                new Option("partly", here.messages().partly()),
                                new Option("no", here.messages().no())))
                .hinting(item.required() ? item.help() : documentMessages.advice() + " " + item.help());
    }

    private static FormField recorded(FormField question, Map<String, ChecklistAnswer> answers) {
        var answer = answers.get(question.name().substring(POINT.length()));
        return question.recorded(answer == null ? "" : answer.code());
    }

    private List<FormField> fields(OrganisationId owner, @Nullable MeldcodeDocument stored, LocalDate today) {
        return List.of(
                FormField.text("titel", documentMessages.documentTitle()).must(),
                FormField.text("versie-document", documentMessages.documentVersion())
                        .must(),
                forms.unit(
                        owner,
                        today,
                        documentMessages.documentUnit(),
                        here.messages().allUnits()),
                FormField.day("vastgesteld", documentMessages.adoptedOn()).must(),
                FormField.text("vastgesteld-door", documentMessages.adoptedBy())
                        .must()
                        .hinting(documentMessages.adoptedByHint()),
                FormField.day("herzien", documentMessages.reviewedOn())
                        .must()
                        .hinting(documentMessages.reviewedOnHint()),
                FormField.day("herzien-voor", documentMessages.reviewBefore())
                        .must()
                        .hinting(documentMessages.reviewBeforeHint()),
                FormField.of("bestand", documentMessages.documentFile(), "file")
                        .hinting(
                                stored != null && stored.file() != null
                                        ? documentMessages.documentFileKept()
                                        : documentMessages.documentFileHint()));
    }

    private static Map<String, String> values(MeldcodeDocument document) {
        var values = new HashMap<String, String>();
        values.put("titel", document.title());
        values.put("versie-document", document.documentVersion());
        values.put("vestiging", document.unit() == null ? "" : document.unit().toString());
        values.put("vastgesteld", document.adoptedOn().toString());
        values.put("vastgesteld-door", document.adoptedBy());
        values.put("herzien", document.reviewedOn().toString());
        values.put("herzien-voor", document.reviewBefore().toString());
        return values;
    }
}
