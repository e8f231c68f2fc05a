package id.naungan.casework.form;

import id.naungan.casework.chain.CaseFile;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.FormLine;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.gate.OpenCrossing;
import id.naungan.casework.step.Stage;
import id.naungan.casework.step.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole chain of a person: stage by stage, step by step. */
public record ChainView(
        @Nullable CaseFile of,
        List<StageView> stages,
        List<OpenCrossing> crossings,
        @Nullable Step next) {

    /** The steps of one stage. */
    public record StageView(Stage stage, List<FormLine> lines) {}

    /** Puts forms, due days and crossed gates together. */
    @Component
    static class Reading {

        private final JdbcClient db;

        Reading(JdbcClient db) {
            this.db = db;
        }

        @Transactional(readOnly = true)
        public ChainView of(@Nullable CaseFile of, List<CaseForm> forms) {
            var due = due(of);
            var lines = Arrays.stream(Step.values())
                    .map(step -> new FormLine(
                            step,
                            forms.stream()
                                    .filter(f -> f.step() == step && f.status() != FormStatus.DIBATALKAN)
                                    .toList(),
                            due.get(step.name())))
                    .toList();
            var stages = new ArrayList<StageView>();
            for (var stage : Stage.values()) {
                var mine = lines.stream()
                        .filter(line -> line.step().stage() == stage)
                        .toList();
                if (!mine.isEmpty()) stages.add(new StageView(stage, mine));
            }
            return new ChainView(of, stages, crossings(of), next(lines));
        }

        private Map<String, LocalDate> due(@Nullable CaseFile of) {
            var due = new HashMap<String, LocalDate>();
            if (of == null) return due;
            db.sql("""
                    select kind, min(due_on) as due_on from client.facts_task where client_id = ? and kind like 'langkah.%' group by kind""")
                    .param(of.clientId())
                    .query((row, n) -> due.put(
                            row.getString("kind").substring("langkah.".length()),
                            row.getObject("due_on", LocalDate.class)))
                    .list();
            return due;
        }

        private List<OpenCrossing> crossings(@Nullable CaseFile of) {
            return of == null
                    ? List.of()
                    : db.sql("""
                    select gate, ground, reason, crossed_by_name, crossed_at, settle_by, settled_on from casework.gate_crossing
                     where case_id = ? order by crossed_at desc""").param(of.id()).query(OpenCrossing.class).list();
        }

        /** The first step of the way that nobody has begun; a person already past it is not sent back. */
        private static @Nullable Step next(List<FormLine> lines) {
            Step next = null;
            for (var line : lines.reversed()) {
                if (!line.forms().isEmpty()) return next;
                if (line.step().once()) next = line.step();
            }
            return next;
        }
    }
}
