package id.naungan.aid;

import id.naungan.access.Permission;
import id.naungan.aid.account.ExpenseForm;
import id.naungan.aid.goods.ArrivalForm;
import id.naungan.aid.goods.DeliveryForm;
import id.naungan.aid.payment.BankForm;
import id.naungan.aid.payment.PaymentForm;
import id.naungan.aid.payment.ReceiptForm;
import id.naungan.aid.programme.PeriodForm;
import id.naungan.aid.programme.ProgrammeForm;
import id.naungan.aid.verify.VerdictForm;
import id.naungan.client.ClientTab;
import id.naungan.institution.InstitutionTab;
import id.naungan.trail.HistorySection;
import id.naungan.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What aid contributes to the screens all modules share. The word bantuan is taken by the help page, hence bansos. */
@Configuration(proxyBeanMethods = false)
class AidConfiguration {

    @Bean
    NavItem aidEntry() {
        return new NavItem(34, "aid.nav", "/bansos", Permission.SEE_AID.name(), "inbox");
    }

    @Bean
    InstitutionTab aidTab() {
        return new InstitutionTab("bantuan", 60, "aid.tab", Permission.SEE_AID);
    }

    @Bean
    ClientTab clientAidTab() {
        return new ClientTab("bantuan", 55, "aid.tab", Permission.SEE_AID);
    }

    @Bean
    HistorySection aidProgrammeHistory() {
        return new HistorySection("aid.programme", "", ProgrammeForm.class);
    }

    @Bean
    HistorySection aidPeriodHistory() {
        return new HistorySection("aid.period", "", PeriodForm.class);
    }

    @Bean
    HistorySection aidBankAccountHistory() {
        return new HistorySection("aid.bank_account", "", BankForm.class);
    }

    @Bean
    HistorySection aidPaymentHistory() {
        return new HistorySection("aid.payment", "", PaymentForm.class);
    }

    @Bean
    HistorySection aidReceiptHistory() {
        return new HistorySection("aid.receipt", "", ReceiptForm.class);
    }

    @Bean
    HistorySection aidExpenseHistory() {
        return new HistorySection("aid.expense", "", ExpenseForm.class);
    }

    @Bean
    HistorySection aidDeliveryHistory() {
        return new HistorySection("aid.delivery", "", DeliveryForm.class);
    }

    @Bean
    HistorySection aidArrivalHistory() {
        return new HistorySection("aid.arrival", "", ArrivalForm.class);
    }

    @Bean
    HistorySection aidVerdictHistory() {
        return new HistorySection("aid.verdict", "", VerdictForm.class);
    }
}
