package nl.meldcodewijzer.learning.web;

import java.util.List;
import java.util.stream.Stream;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Place.Shelf;
import nl.meldcodewijzer.learning.Programme;

/** What there is to learn, group by group. */
record ModuleShelf(List<Group> groups, List<Programme> programmes) {

    /**
     * @param id for the link to it
     */
    record Group(String id, String title, String hint, List<LearningModule> modules) {}

    static ModuleShelf of(Catalogue catalogue, LearningMessages words) {
        var groups = Stream.of(
                        new Group("stappen", words.steps(), words.stepsHint(), on(catalogue, Shelf.STEP)),
                        new Group("themas", words.themes(), words.themesHint(), on(catalogue, Shelf.THEME)),
                        new Group("praktijk", words.fields(), words.fieldsHint(), on(catalogue, Shelf.FIELD)),
                        new Group("taken", words.roles(), words.rolesHint(), on(catalogue, Shelf.ROLE)),
                        new Group(
                                "opfrissen",
                                words.refreshers(),
                                words.refreshersHint(),
                                on(catalogue, Shelf.REFRESHER)),
                        new Group(
                                "voor-jezelf", words.privateModules(), words.privateHint(), catalogue.privateModules()))
                .filter(each -> !each.modules().isEmpty())
                .toList();
        return new ModuleShelf(groups, catalogue.programmes());
    }

    private static List<LearningModule> on(Catalogue catalogue, Shelf shelf) {
        return catalogue.modules().stream()
                .filter(each -> each.place().shelf() == shelf)
                .toList();
    }
}
