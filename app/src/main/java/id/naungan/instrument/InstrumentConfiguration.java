package id.naungan.instrument;

import id.naungan.access.Permission;
import id.naungan.instrument.edition.ItemForm;
import id.naungan.reference.ListPlace;
import id.naungan.trail.HistorySection;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where questionnaires and sheets stand in the menu. */
@Configuration(proxyBeanMethods = false)
class InstrumentConfiguration {

    @Bean
    NavItem sheetsEntry() {
        return new NavItem(38, "instrument.sheets", "/lembar", Permission.FILL_SHEET.name(), "inbox");
    }

    @Bean
    ListPlace instrumentsPlace() {
        return new ListPlace("instrument.list.title", "instrument.list.lead", "/instrumen");
    }

    @Bean
    HistorySection instrumentItemHistory() {
        return new HistorySection("instrument.item", "", ItemForm.class);
    }

    @Bean
    NavItem instrumentsEntry() {
        return new NavItem(82, "instrument.list.title", "/instrumen", Permission.EDIT_INSTRUMENT.name(), "book");
    }
}
