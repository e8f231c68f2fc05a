package id.naungan.document.letter.template;

import id.naungan.access.Permission;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the templates stand in the menu. */
@Configuration(proxyBeanMethods = false)
class TemplateNavigation {

    @Bean
    NavItem letterTemplatesEntry() {
        return new NavItem(82, "letter.nav", "/pola-surat", Permission.EDIT_LETTERS.name(), "book");
    }
}
