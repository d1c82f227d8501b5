// Measures librdkafka's C core as client-benchmark measures this project's client: the same options, the same line of JSON.
#include <librdkafka/rdkafka.h>

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

struct options {
    const char *brokers, *topic, *mode, *compression, *acks, *group;
    long messages;
    size_t size;
    int async, idempotent, linger_ms, partitions, timeout, rate;
};

struct outcome {
    long delivered;
    long failed;
};

static double seconds_of(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void give_up(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

static void set(rd_kafka_conf_t *configuration, const char *name, const char *value) {
    char error[256];
    if (rd_kafka_conf_set(configuration, name, value, error, sizeof error) != RD_KAFKA_CONF_OK) give_up(name, error);
}

static void print_line(const struct options *options, long count, long bytes, double seconds, double cpu,
                       double *latencies) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"client\":\"librdkafka %s\",\"mode\":\"%s\",\"messages\":%ld,\"bytes\":%ld,\"seconds\":%.3f,"
           "\"msgs_per_s\":%.0f,\"MB_per_s\":%.3f,",
           rd_kafka_version_str(), options->mode, count, bytes, seconds, (double)count / seconds,
           (double)bytes / seconds / 1e6);
    if (latencies)
        printf("\"p50_ms\":%.3f,\"p99_ms\":%.3f,", latencies[count / 2] * 1e3, latencies[count * 99 / 100] * 1e3);
    printf("\"cpu_s\":%.3f,\"max_rss_mb\":%.3f}\n", cpu, (double)usage.ru_maxrss * 1024 / 1e6);
}

static void delivered(rd_kafka_t *client, const rd_kafka_message_t *record, void *context) {
    struct outcome *outcome = context;
    (void)client;
    if (record->err) {
        if (outcome->failed++ == 0) fprintf(stderr, "a record failed: %s\n", rd_kafka_err2str(record->err));
    } else {
        outcome->delivered++;
    }
}

static int ascending(const void *left, const void *right) {
    double difference = *(const double *)left - *(const double *)right;
    return difference < 0 ? -1 : difference > 0;
}

// The look-up of the topic is not part of what is measured.
static void find_topic(rd_kafka_t *client, const struct options *options) {
    const struct rd_kafka_metadata *metadata;
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, options->topic, NULL);
    if (!topic || rd_kafka_metadata(client, 0, topic, &metadata, 10000)) give_up(options->topic, "no metadata");
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_destroy(topic);
}

static rd_kafka_t *make_producer(const struct options *options, struct outcome *outcome) {
    char number[32], error[256];
    rd_kafka_conf_t *configuration = rd_kafka_conf_new();
    set(configuration, "bootstrap.servers", options->brokers);
    set(configuration, "compression.codec", options->compression);
    set(configuration, "acks", options->acks);
    set(configuration, "enable.idempotence", options->idempotent ? "true" : "false");
    snprintf(number, sizeof number, "%d", options->async ? options->linger_ms : 0);
    set(configuration, "linger.ms", number);
    set(configuration, "queue.buffering.max.messages", "500000");
    rd_kafka_conf_set_dr_msg_cb(configuration, delivered);
    rd_kafka_conf_set_opaque(configuration, outcome);
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_PRODUCER, configuration, error, sizeof error);
    if (!client) give_up("producer", error);
    find_topic(client, options);
    return client;
}

// What the values are slices of, as those of the other program are.
static char *make_values(const struct options *options) {
    size_t length = options->size + 64;
    char *memory = malloc(length);
    if (!memory) give_up("memory", strerror(errno));
    unsigned char letter = 0;
    for (size_t index = 0; index < length; index++, letter = (unsigned char)(letter * 5 + 7))
        memory[index] = (char)(97 + letter % 26);
    return memory;
}

static double *make_latencies(const struct options *options) {
    double *latencies = malloc(sizeof(double) * (size_t)options->messages);
    if (!latencies) give_up("memory", strerror(errno));
    return latencies;
}

static void produce(const struct options *options) {
    struct outcome outcome = {0, 0};
    rd_kafka_t *client = make_producer(options, &outcome);
    rd_kafka_topic_t *topic = rd_kafka_topic_new(client, options->topic, NULL);
    char *memory = make_values(options);
    double *latencies = options->async ? NULL : make_latencies(options);

    double start = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    for (long sent = 0; sent < options->messages; sent++) {
        void *value = memory + (size_t)sent % 65;
        double begin = options->async ? 0 : seconds_of(CLOCK_MONOTONIC);
        while (rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, RD_KAFKA_MSG_F_COPY, value, options->size, NULL, 0, NULL)) {
            if (rd_kafka_last_error() != RD_KAFKA_RESP_ERR__QUEUE_FULL)
                give_up("produce", rd_kafka_err2str(rd_kafka_last_error()));
            rd_kafka_poll(client, 10);
        }
        if (options->async) {
            if (sent % 1000 == 0) rd_kafka_poll(client, 0);
        } else {
            while (outcome.delivered + outcome.failed <= sent) rd_kafka_poll(client, 1000);
            latencies[sent] = seconds_of(CLOCK_MONOTONIC) - begin;
        }
    }
    if (rd_kafka_flush(client, options->timeout * 1000)) give_up("flush", "not everything was delivered in time");
    double seconds = seconds_of(CLOCK_MONOTONIC) - start, used = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    if (outcome.delivered != options->messages) give_up("produce", "records have failed");
    if (latencies) qsort(latencies, (size_t)options->messages, sizeof *latencies, ascending);
    print_line(options, options->messages, options->messages * (long)options->size, seconds, used, latencies);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(client);
    free(latencies);
    free(memory);
}

static rd_kafka_topic_partition_list_t *all_partitions(const struct options *options, int64_t offset) {
    rd_kafka_topic_partition_list_t *partitions = rd_kafka_topic_partition_list_new(options->partitions);
    for (int partition = 0; partition < options->partitions; partition++)
        rd_kafka_topic_partition_list_add(partitions, options->topic, partition)->offset = offset;
    return partitions;
}

// From the call of produce to the record's arrival at a consumer.
static void measure_latency(const struct options *options) {
    struct outcome outcome = {0, 0};
    char error[256];
    rd_kafka_t *producer = make_producer(options, &outcome);
    rd_kafka_topic_t *topic = rd_kafka_topic_new(producer, options->topic, NULL);
    char *memory = make_values(options);
    double *latencies = make_latencies(options);

    rd_kafka_conf_t *configuration = rd_kafka_conf_new();
    set(configuration, "bootstrap.servers", options->brokers);
    set(configuration, "group.id", "latency");
    set(configuration, "enable.auto.commit", "false");
    set(configuration, "enable.partition.eof", "true");
    rd_kafka_t *consumer = rd_kafka_new(RD_KAFKA_CONSUMER, configuration, error, sizeof error);
    if (!consumer) give_up("consumer", error);
    rd_kafka_poll_set_consumer(consumer);
    rd_kafka_topic_partition_list_t *partitions = all_partitions(options, RD_KAFKA_OFFSET_END);
    rd_kafka_assign(consumer, partitions);
    for (int ready = 0; ready < options->partitions;) {
        rd_kafka_message_t *record = rd_kafka_consumer_poll(consumer, options->timeout * 1000);
        if (!record) give_up("consume", "the ends of the partitions were not found in time");
        if (record->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) ready++;
        rd_kafka_message_destroy(record);
    }

    double start = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    for (long sent = 0; sent < options->messages; sent++) {
        double due = options->rate ? start + (double)sent / options->rate : 0, now = seconds_of(CLOCK_MONOTONIC);
        if (due > now) usleep((useconds_t)((due - now) * 1e6));
        double begin = seconds_of(CLOCK_MONOTONIC);
        if (rd_kafka_produce(topic, RD_KAFKA_PARTITION_UA, RD_KAFKA_MSG_F_COPY, memory + (size_t)sent % 65, options->size,
                             NULL, 0, NULL))
            give_up("produce", rd_kafka_err2str(rd_kafka_last_error()));
        for (int arrived = 0; !arrived;) {
            rd_kafka_message_t *record = rd_kafka_consumer_poll(consumer, options->timeout * 1000);
            if (!record) give_up("consume", "the record did not come in time");
            arrived = !record->err;
            rd_kafka_message_destroy(record);
        }
        latencies[sent] = seconds_of(CLOCK_MONOTONIC) - begin;
        rd_kafka_poll(producer, 0);
    }
    double seconds = seconds_of(CLOCK_MONOTONIC) - start, used = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    qsort(latencies, (size_t)options->messages, sizeof *latencies, ascending);
    print_line(options, options->messages, options->messages * (long)options->size, seconds, used, latencies);
    rd_kafka_topic_partition_list_destroy(partitions);
    rd_kafka_consumer_close(consumer);
    rd_kafka_destroy(consumer);
    rd_kafka_flush(producer, options->timeout * 1000);
    rd_kafka_topic_destroy(topic);
    rd_kafka_destroy(producer);
    free(latencies);
    free(memory);
}

/* When the member of a group was given partitions: until then the coordinator waits for others. */
static double assigned_at, cpu_at_assignment;

static void rebalanced(rd_kafka_t *client, rd_kafka_resp_err_t code, rd_kafka_topic_partition_list_t *partitions, void *opaque) {
    (void)opaque;
    if (code != RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        rd_kafka_assign(client, NULL);
        return;
    }
    assigned_at = seconds_of(CLOCK_MONOTONIC);
    cpu_at_assignment = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    rd_kafka_assign(client, partitions);
}

static void consume(const struct options *options, int as_member) {
    char error[256], group[64];
    snprintf(group, sizeof group, "benchmark-%ld", (long)getpid());
    rd_kafka_conf_t *configuration = rd_kafka_conf_new();
    set(configuration, "bootstrap.servers", options->brokers);
    set(configuration, "group.id", options->group ? options->group : group);
    // Once this many records wait, it pauses for a second before it fetches more, which would be all that is measured.
    set(configuration, "queued.min.messages", "1000000");
    if (as_member) rd_kafka_conf_set_rebalance_cb(configuration, rebalanced);
    set(configuration, "enable.auto.commit", "false");
    set(configuration, "auto.offset.reset", "earliest");
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_CONSUMER, configuration, error, sizeof error);
    if (!client) give_up("consumer", error);
    rd_kafka_poll_set_consumer(client);
    find_topic(client, options);
    rd_kafka_topic_partition_list_t *partitions = all_partitions(options, RD_KAFKA_OFFSET_BEGINNING);
    rd_kafka_queue_t *queue = rd_kafka_queue_get_consumer(client);
    rd_kafka_message_t *records[1000];

    double start = seconds_of(CLOCK_MONOTONIC), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    if (as_member) {
        rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new(1);
        rd_kafka_topic_partition_list_add(topics, options->topic, RD_KAFKA_PARTITION_UA);
        rd_kafka_subscribe(client, topics);
        rd_kafka_topic_partition_list_destroy(topics);
    } else {
        rd_kafka_assign(client, partitions);
    }
    long count = 0, bytes = 0;
    while (count < options->messages) {
        if (seconds_of(CLOCK_MONOTONIC) - start > options->timeout) give_up("consume", "not everything came in time");
        ssize_t read = rd_kafka_consume_batch_queue(queue, 100, records, 1000);
        for (ssize_t index = 0; index < read; index++) {
            if (records[index]->err) {
                fprintf(stderr, "%s\n", rd_kafka_message_errstr(records[index]));
            } else {
                count++;
                bytes += (long)records[index]->len;
            }
            rd_kafka_message_destroy(records[index]);
        }
    }
    if (as_member) start = assigned_at, cpu = cpu_at_assignment;
    print_line(options, count, bytes, seconds_of(CLOCK_MONOTONIC) - start, seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu, NULL);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_partition_list_destroy(partitions);
    rd_kafka_consumer_close(client);
    rd_kafka_destroy(client);
}

static long whole_number(const char *name, const char *text) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno || *end || end == text || value < 0) give_up(name, "a whole number is needed");
    return value;
}

int main(int count, char **arguments) {
    struct options options = {"127.0.0.1:9092", "benchmark", "produce", "none", "all", NULL, 100000, 100, 0, 1, 5, 6, 300, 0};
    static const struct option names[] = {
        {"brokers", required_argument, 0, 'b'},    {"topic", required_argument, 0, 't'},
        {"mode", required_argument, 0, 'm'},       {"messages", required_argument, 0, 'n'},
        {"size", required_argument, 0, 's'},       {"compression", required_argument, 0, 'z'},
        {"acks", required_argument, 0, 'a'},       {"async", no_argument, 0, 'A'},
        {"no-idempotent", no_argument, 0, 'I'},    {"linger-ms", required_argument, 0, 'l'},
        {"partitions", required_argument, 0, 'p'}, {"timeout", required_argument, 0, 'T'},
        {"rate", required_argument, 0, 'r'},       {"group", required_argument, 0, 'g'},
        {0, 0, 0, 0},
    };
    int name;
    while ((name = getopt_long(count, arguments, "", names, NULL)) != -1) {
        switch (name) {
        case 'b': options.brokers = optarg; break;
        case 't': options.topic = optarg; break;
        case 'm': options.mode = optarg; break;
        case 'n': options.messages = whole_number("messages", optarg); break;
        case 's': options.size = (size_t)whole_number("size", optarg); break;
        case 'z': options.compression = optarg; break;
        case 'a': options.acks = optarg; break;
        case 'A': options.async = 1; break;
        case 'I': options.idempotent = 0; break;
        case 'l': options.linger_ms = (int)whole_number("linger-ms", optarg); break;
        case 'p': options.partitions = (int)whole_number("partitions", optarg); break;
        case 'r': options.rate = (int)whole_number("rate", optarg); break;
        case 'g': options.group = optarg; break;
        case 'T': options.timeout = (int)whole_number("timeout", optarg); break;
        default: return 2;
        }
    }
    if (strcmp(options.acks, "all")) options.idempotent = 0;
    if (options.messages < 1) give_up("messages", "there have to be some");
    if (!strcmp(options.mode, "produce")) {
        produce(&options);
    } else if (!strcmp(options.mode, "consume")) {
        consume(&options, 0);
    } else if (!strcmp(options.mode, "consume-group")) {
        consume(&options, 1);
    } else if (!strcmp(options.mode, "e2e-latency")) {
        options.linger_ms = 0;
        measure_latency(&options);
    } else {
        give_up("mode", "produce, consume, consume-group or e2e-latency");
    }
    return 0;
}
