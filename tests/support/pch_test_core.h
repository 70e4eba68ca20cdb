// Precompiled for tests without a screen.
#pragma once
#include <QtCore/QtCore>
#include <QtTest/QtTest>
