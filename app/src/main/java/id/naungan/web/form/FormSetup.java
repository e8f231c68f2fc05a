package id.naungan.web.form;

import jakarta.validation.Validator;
import jakarta.validation.constraints.FutureOrPresent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes page methods understand {@link Submission} parameters and value types in paths. */
@Configuration(proxyBeanMethods = false)
class FormSetup implements WebMvcConfigurer {

    private final SubmissionResolver submissions;

    FormSetup(Validator validator) {
        this.submissions = new SubmissionResolver(new FormReader(validator));
    }

    /** A day has begun once it has begun in the east: nobody in Papua is told at breakfast that today lies in the future. */
    @Bean
    static ValidationConfigurationCustomizer today(ObjectProvider<Clock> clock) {
        return validation -> {
            validation.clockProvider(
                    () -> clock.getIfAvailable(Clock::systemUTC).withZone(ZoneId.of("Asia/Jayapura")));
            var ours = (HibernateValidatorConfiguration) validation;
            var mapping = ours.createConstraintMapping();
            mapping.constraintDefinition(FutureOrPresent.class)
                    .includeExistingValidators(false)
                    .validatedBy(NotOver.class);
            ours.addMapping(mapping);
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(submissions);
    }

    @Bean
    Submissions submissions() {
        return submissions;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ValueConverter());
    }

    /** Typed ids and codes as path variables and request parameters. */
    private static final class ValueConverter implements ConditionalGenericConverter {

        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return to.getType().isRecord() && Reading.isValue(to.getType());
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            var clean = text == null ? "" : Texts.clean((String) text);
            return clean.isEmpty() ? null : Reading.value(to.getType(), clean);
        }
    }
}
