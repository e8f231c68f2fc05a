package id.naungan.access.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often one may try: strict for an account, generous for an address, behind which a whole village may sit. */
@ConfigurationProperties("naungan.signin")
record SignInLimits(
        @DefaultValue("10") int perAccount,
        @DefaultValue("300") int perAddress,
        @DefaultValue("15m") Duration window) {}
