#include "texts/syncerrortexts.h"

#include <QCoreApplication>

#include "texts/sentences.h"

using namespace Qt::StringLiterals;

namespace kesu::syncerrortexts {

namespace {

constexpr auto context = "SyncErrorTexts";

const Sentences &sentences()
{
    static const Sentences table{
        {u"not-enrolled"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "This device is not enrolled at a hub.")},
        {u"hub-would-refuse"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts", "Your role may not change this: the hub would not accept it.")},
        {u"hub-unreachable"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub cannot be reached: %1")},
        {u"tls-not-trusted"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "The hub's certificate is not trusted. Compare its fingerprint with the administrator: %1")},
        {u"hub-busy"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub is busy. It is tried again by itself.")},
        {u"hub-full"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub has no room left. Tell its administrator.")},
        {u"hub-refused"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub refused it (%1): %2")},
        {u"hub-broken"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub does not answer as a hub should: %1")},
        {u"code-refused"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "The hub does not accept this code. A code is good once and for a quarter of an hour.")},
        {u"device-revoked"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "An administrator has shut this device out. Everything stays here; nothing is exchanged.")},
        {u"not-known-to-hub"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts", "The hub does not know this device. It has to be enrolled again.")},
        {u"schema-ahead"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "This program is newer than the hub. Changes made here wait until the hub is updated.")},
        {u"upgrade-required"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "This program is too old for the hub. Changes made here wait until it is updated.")},
        {u"other-hub"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "This store belongs to another hub. What was exchanged there means nothing to this one.")},
        {u"hub-url"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts", "“%1” is no address of a hub. It looks like https://hub.example.com.")},
        {u"hub-url-not-safe"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "“%1” is not protected. Without https only a hub on this very machine can be used.")},
        {u"proxy-url"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts",
                           "“%1” is no address of a proxy. It looks like http://proxy:3128 or socks5://proxy:1080.")},
        {u"not-a-hash"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "“%1” is no fingerprint of a certificate.")},
        {u"sync-stopped"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "Syncing was stopped.")},
        {u"sync-timed-out"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "The exchange did not end in time.")},
        {u"no-such-value"_s,
         QT_TRANSLATE_NOOP("SyncErrorTexts", "That value is no longer among those to choose from.")},
        {u"no-such-conflict"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "There is no such conflict.")},
        {u"not-in-list"_s, QT_TRANSLATE_NOOP("SyncErrorTexts", "That change has been dealt with.")},
    };
    return table;
}

} // namespace

bool isKnown(const QString &code)
{
    return sentences().contains(code);
}

QString sentence(const Error &error)
{
    return filled(sentenceOf(context, sentences(), error.code), error.args);
}

} // namespace kesu::syncerrortexts
