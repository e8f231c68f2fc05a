package id.naungan.linkage.spark;

import id.naungan.linkage.run.Progress;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says every few seconds how many parts of the present step are done. */
final class Watch extends SparkListener {
    private static final long NANOS_BETWEEN = 5_000_000_000L;

    private final Progress progress;
    private final Map<Integer, int[]> stages = new HashMap<>();
    private long said = System.nanoTime();

    Watch(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        stages.put(stage.stageInfo().stageId(), new int[] {0, stage.stageInfo().numTasks()});
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        int[] stage = stages.get(task.stageId());
        if (stage != null && task.taskInfo().successful()) {
            stage[0]++;
            if (System.nanoTime() - said > NANOS_BETWEEN) {
                said = System.nanoTime();
                progress.say("parts", stage[0], stage[1]);
            }
        }
    }
}
