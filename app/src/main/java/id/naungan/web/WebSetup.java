package id.naungan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.naungan.web.form.NormSource;
import id.naungan.web.form.OptionsSource;
import id.naungan.web.form.RegionSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Templates, words, browser files and the language of the reader. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    /** Browser files live under this path, with their content's hash in the name. */
    static final String ASSETS = "/aset";

    @Bean
    Messages webMessages(@Value("${naungan.strict-messages:false}") boolean strict) {
        return new Messages(strict);
    }

    @Bean
    Kit webKit(
            Messages messages,
            ObjectProvider<ResourceUrlProvider> addresses,
            ObjectProvider<NavItem> nav,
            ObjectProvider<OptionsSource> tables,
            ObjectProvider<RegionSource> regions,
            ObjectProvider<NormSource> norms,
            ObjectProvider<Clock> clock) {
        return new Kit(
                messages,
                file -> Optional.ofNullable(addresses.getObject().getForLookupPath(ASSETS + file))
                        .orElseThrow(() -> new IllegalArgumentException("No browser file " + file)),
                nav.stream().toList(),
                tables.stream().toList(),
                regions.stream().toList(),
                norms.stream().toList(),
                clock.getIfAvailable(Clock::systemUTC));
    }

    /** The names of browser files are known before the server opens its door; by itself that happens some moments after. */
    @Bean
    static SmartInitializingSingleton browserFilesFirst(
            ObjectProvider<ResourceUrlProvider> addresses, ApplicationContext context) {
        return () -> addresses.getObject().onApplicationEvent(new ContextRefreshedEvent(context));
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.naungan.view");
    }

    /** A view's name is its template's path. */
    @Bean
    ViewResolver jteViews(TemplateEngine templates, Kit kit) {
        return (name, locale) -> name.startsWith("redirect:") || name.startsWith("forward:")
                ? null
                : new JteView(templates, kit, name, locale);
    }

    /** Indonesian unless the reader chose otherwise, or the address he came by says so; what the browser prefers does not count. */
    @Bean
    LocaleResolver localeResolver() {
        var cookie = new CookieLocaleResolver("bahasa");
        cookie.setDefaultLocaleFunction(request -> english(request.getQueryString()) ? Locale.ENGLISH : Messages.INDONESIAN);
        cookie.setRejectInvalidCookies(false);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setCookieHttpOnly(true);
        return cookie;
    }

    private static boolean english(@Nullable String query) {
        return query != null && Arrays.asList(query.split("&")).contains("lang=en");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ASSETS + "/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new SlimFiles());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FlashResolver());
    }

    private static final class FlashResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Flash.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return Flash.on(request);
        }
    }
}
